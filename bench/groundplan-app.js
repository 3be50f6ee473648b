// What `cdk synth` runs for a client file, without the CLI around it: node groundplan-app.js <client.yaml> <directory>
const { loadClient } = require('../dist/lib/client/load.js');
const { synthesise } = require('../dist/stacks/aws-cdk/synthesise.js');

const [, , client, directory] = process.argv;
synthesise(loadClient(client), directory);
