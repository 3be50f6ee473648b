/** Removes what the run of tests left in its temporary directory. */
module.exports = () => globalThis.removeTemporaryDirectory();
