/**
 * The class of a type of @pulumi/aws: `aws:ec2/vpc:Vpc` is `Vpc` of its module `ec2/vpc`.
 *
 * @param {string} token
 */
exports.classOf = (token) => {
  const [, module = '', name = ''] = token.split(':');
  return require(`@pulumi/aws/${module}`)[name];
};
