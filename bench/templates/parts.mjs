/** What templates are written with. */
export const ref = (id) => ({ Ref: id });
export const att = (id, attribute) => ({ 'Fn::GetAtt': [id, attribute] });
export const sub = (text) => ({ 'Fn::Sub': text });
export const tags = (name) => [{ Key: 'Name', Value: name }];
export const resource = (Type, Properties) => ({ Type, Properties });
export const policy = (...statements) => ({ Version: '2012-10-17', Statement: statements });

/** A role that a service takes on, allowed to do these things with one resource. */
export const role = (service, actions, target) =>
  resource('AWS::IAM::Role', {
    AssumeRolePolicyDocument: policy({
      Effect: 'Allow',
      Action: 'sts:AssumeRole',
      Principal: { Service: `${service}.amazonaws.com` },
    }),
    Policies: [
      { PolicyName: 'own', PolicyDocument: policy({ Effect: 'Allow', Action: actions, Resource: target }) },
      {
        PolicyName: 'logs',
        PolicyDocument: policy({
          Effect: 'Allow',
          Action: ['logs:CreateLogStream', 'logs:PutLogEvents'],
          Resource: sub('arn:${AWS::Partition}:logs:${AWS::Region}:${AWS::AccountId}:log-group:*'),
        }),
      },
    ],
  });
