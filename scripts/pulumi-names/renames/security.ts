/** Names by hand: guardduty, iam, kms, secretsmanager, wafv2. */
export const SECURITY = `
guardduty/detector:Detector datasources=DataSources
iam/accessKey:AccessKey user=UserName
iam/groupPolicy:GroupPolicy name=PolicyName group=GroupName
iam/instanceProfile:InstanceProfile role=Roles+
iam/role:Role inlinePolicies=Policies inlinePolicies.name=PolicyName inlinePolicies.policy=PolicyDocument@
iam/rolePolicy:RolePolicy name=PolicyName role=RoleName
iam/userPolicy:UserPolicy name=PolicyName user=UserName
kms/key:Key customerMasterKeySpec=KeySpec deletionWindowInDays=PendingWindowInDays isEnabled=Enabled policy=KeyPolicy@
secretsmanager/secret:Secret replicas=ReplicaRegions
secretsmanager/secretPolicy:SecretPolicy secretArn=SecretId policy=ResourcePolicy@
wafv2/webAcl:WebAcl
    associationConfig.requestBodies=RequestBody- associationConfig.requestBodies.apiGateway=API_GATEWAY
    associationConfig.requestBodies.appRunnerService=APP_RUNNER_SERVICE
    associationConfig.requestBodies.cloudfront=CLOUDFRONT
    associationConfig.requestBodies.cognitoUserPool=COGNITO_USER_POOL
    associationConfig.requestBodies.verifiedAccessInstance=VERIFIED_ACCESS_INSTANCE ruleJson=#
`;
