/** Types of CloudFormation by tokens that the SDK had in its versions 5 and 6, and exported states still name. A line for each module. */
export const FORMER = `
elasticache: SecurityGroup=ElastiCache::SecurityGroup
opsworks: Application=OpsWorks::App CustomLayer=OpsWorks::Layer EcsClusterLayer=OpsWorks::Layer
    GangliaLayer=OpsWorks::Layer HaproxyLayer=OpsWorks::Layer Instance=OpsWorks::Instance JavaAppLayer=OpsWorks::Layer
    MemcachedLayer=OpsWorks::Layer MysqlLayer=OpsWorks::Layer NodejsAppLayer=OpsWorks::Layer
    PhpAppLayer=OpsWorks::Layer RailsAppLayer=OpsWorks::Layer Stack=OpsWorks::Stack StaticWebLayer=OpsWorks::Layer
    UserProfile=OpsWorks::UserProfile
rds: SecurityGroup=RDS::DBSecurityGroup
redshift: SecurityGroup=Redshift::ClusterSecurityGroup
simpledb: Domain=SDB::Domain
`;
