import type { NoEffect } from './reasons';

/** Properties of types of network that change no charge. */
export const NETWORK: NoEffect = {
  names: `
AWS::DirectConnect::Connection: ProviderName
AWS::DirectConnect::Lag: ProviderName LagName
AWS::EC2::VerifiedAccessEndpoint: EndpointDomainPrefix
AWS::ElasticLoadBalancingV2::LoadBalancer: SubnetMappings.*.SourceNatIpv6Prefix
AWS::NetworkMonitor::Monitor: MonitorName
AWS::ServiceDiscovery::Instance: InstanceId
`,
  tags: `
AWS::Route53::HostedZone: HostedZoneTags
`,
  keys: `
AWS::EC2::VPNConnection: VpnTunnelOptionsSpecifications.*.Phase2EncryptionAlgorithms VpnTunnelOptionsSpecifications.*.Phase1EncryptionAlgorithms
AWS::EC2::VerifiedAccessEndpoint: SseSpecification
`,
  access: `
AWS::DirectConnect::DirectConnectGatewayAssociation: AcceptDirectConnectGatewayAssociationProposalRoleArn
AWS::EC2::ClientVpnEndpoint: AuthenticationOptions ServerCertificateArn ClientLoginBannerOptions
AWS::EC2::FlowLog: DeliverCrossAccountRole DeliverLogsPermissionArn
AWS::EC2::IPAM: MeteredAccount
AWS::EC2::NetworkInsightsAccessScopeAnalysis: NetworkInsightsAccessScopeId
AWS::EC2::NetworkInsightsAnalysis: AdditionalAccounts
AWS::EC2::TrafficMirrorSession: OwnerId
AWS::EC2::TransitGatewayPeeringAttachment: PeerAccountId
AWS::EC2::VPNConnection: VpnTunnelOptionsSpecifications.*.PreSharedKey
AWS::EC2::VerifiedAccessEndpoint: DomainCertificateArn VerifiedAccessGroupId PolicyEnabled
AWS::ElasticLoadBalancing::LoadBalancer: AppCookieStickinessPolicy LBCookieStickinessPolicy Policies
AWS::ElasticLoadBalancingV2::LoadBalancer: EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic
AWS::ElasticLoadBalancingV2::TrustStore: CaCertificatesBundleS3Bucket
AWS::NetworkManager::ConnectAttachment: RoutingPolicyLabel
AWS::NetworkManager::DirectConnectGatewayAttachment: RoutingPolicyLabel
AWS::NetworkManager::SiteToSiteVpnAttachment: RoutingPolicyLabel
AWS::NetworkManager::TransitGatewayRouteTableAttachment: RoutingPolicyLabel
AWS::NetworkManager::VpcAttachment: RoutingPolicyLabel
AWS::Route53Resolver::ResolverEndpoint: Ipv6InternetAccessEnabled
AWS::VpcLattice::Service: AuthType CertificateArn
`,
  network: `
AWS::DirectConnect::DirectConnectGatewayAssociation: DirectConnectGatewayId AllowedPrefixesToDirectConnectGateway
AWS::EC2::ClientVpnEndpoint: ClientCidrBlock DnsServers TransportProtocol VpnPort ClientRouteEnforcementOptions EndpointIpAddressType
AWS::EC2::ClientVpnTargetNetworkAssociation: ClientVpnEndpointId
AWS::EC2::EIP: Domain NetworkBorderGroup
AWS::EC2::NatGateway: AvailabilityZoneAddresses
AWS::EC2::NetworkInsightsAnalysis: NetworkInsightsPathId
AWS::EC2::RouteServerEndpoint: RouteServerId
AWS::EC2::TrafficMirrorSession: VirtualNetworkId NetworkInterfaceId
AWS::EC2::TransitGatewayAttachment: TransitGatewayId
AWS::EC2::TransitGatewayConnect: TransportTransitGatewayAttachmentId
AWS::EC2::TransitGatewayPeeringAttachment: TransitGatewayId PeerTransitGatewayId PeerRegion
AWS::EC2::TransitGatewayVpcAttachment: TransitGatewayId RemoveSubnetIds AddSubnetIds
AWS::EC2::VPCEndpoint: PrivateDnsEnabled RouteTableIds DnsOptions ServiceNetworkArn
AWS::EC2::VPNConnection: VpnTunnelOptionsSpecifications.*.TunnelInsideCidr VpnTunnelOptionsSpecifications.*.TunnelInsideIpv6Cidr CustomerGatewayId
    VpnGatewayId StaticRoutesOnly RemoteIpv6NetworkCidr RemoteIpv4NetworkCidr LocalIpv4NetworkCidr TransportTransitGatewayAttachmentId
    LocalIpv6NetworkCidr
AWS::EC2::VerifiedAccessEndpoint: ApplicationDomain NetworkInterfaceOptions.NetworkInterfaceId RdsOptions.RdsEndpoint CidrOptions
AWS::ElasticLoadBalancing::LoadBalancer: CrossZone Listeners
AWS::ElasticLoadBalancingV2::LoadBalancer: Ipv4IpamPoolId
AWS::NetworkFirewall::VpcEndpointAssociation: SubnetMapping
AWS::NetworkManager::ConnectAttachment: CoreNetworkId
AWS::NetworkManager::CoreNetwork: GlobalNetworkId
AWS::NetworkManager::DirectConnectGatewayAttachment: CoreNetworkId DirectConnectGatewayArn
AWS::NetworkManager::SiteToSiteVpnAttachment: CoreNetworkId
AWS::NetworkManager::TransitGatewayRouteTableAttachment: TransitGatewayRouteTableArn PeeringId
AWS::NetworkManager::VpcAttachment: SubnetArns CoreNetworkId VpcArn
AWS::Route53::HostedZone: VPCs HostedZoneFeatures
AWS::Route53Resolver::ResolverEndpoint: IpAddresses ResolverEndpointType Dns64Enabled
AWS::ServiceDiscovery::PrivateDnsNamespace: Vpc
AWS::VpcLattice::Service: DnsEntry CustomDomainName
AWS::VpcLattice::ServiceNetworkResourceAssociation: ServiceNetworkId PrivateDnsEnabled
`,
  content: `
AWS::EC2::ClientVpnEndpoint: ClientConnectOptions
AWS::EC2::NetworkInsightsAnalysis: FilterInArns FilterOutArns
AWS::EC2::TrafficMirrorSession: TrafficMirrorFilterId
AWS::EC2::TransitGatewayAttachment: Options
AWS::EC2::TransitGatewayConnect: Options
AWS::EC2::TransitGatewayVpcAttachment: Options
AWS::EC2::VPCEndpoint: ResourceConfigurationArn
AWS::EC2::VPNConnection: VpnTunnelOptionsSpecifications.*.StartupAction
    VpnTunnelOptionsSpecifications.*.LogOptions.CloudwatchLogOptions.BgpLogOutputFormat
AWS::ElasticLoadBalancingV2::TrustStore: CaCertificatesBundleS3Key
AWS::NetworkManager::ConnectAttachment: Options
AWS::NetworkManager::VpcAttachment: Options
AWS::ServiceDiscovery::Instance: InstanceAttributes
AWS::VpcLattice::ServiceNetworkResourceAssociation: ResourceConfigurationId
`,
  related: `
AWS::DirectConnect::Connection: LagId
AWS::EC2::ClientVpnEndpoint: ConnectionLogOptions.CloudwatchLogStream ConnectionLogOptions.CloudwatchLogGroup
AWS::EC2::FlowLog: ResourceId ResourceType
AWS::EC2::IPAM: DefaultResourceDiscoveryOrganizationalUnitExclusions
AWS::EC2::TrafficMirrorSession: TrafficMirrorTargetId
AWS::EC2::VPNConnection: VpnTunnelOptionsSpecifications.*.Phase2DHGroupNumbers
    VpnTunnelOptionsSpecifications.*.Phase1DHGroupNumbers
    VpnConcentratorId
AWS::EC2::VerifiedAccessEndpoint: AttachmentType LoadBalancerOptions.LoadBalancerArn RdsOptions.RdsDbClusterArn
AWS::ElasticLoadBalancingV2::LoadBalancer: EnablePrefixForIpv6SourceNat
AWS::NetworkManager::ConnectAttachment: TransportAttachmentId
AWS::ServiceDiscovery::Instance: ServiceId
AWS::VpcLattice::AccessLogSubscription: ResourceIdentifier
`,
  logs: `
AWS::EC2::FlowLog: LogFormat
AWS::EC2::VPNConnection: VpnTunnelOptionsSpecifications.*.LogOptions.CloudwatchLogOptions.LogOutputFormat
AWS::ElasticLoadBalancing::LoadBalancer: AccessLoggingPolicy
`,
  amounts: `
AWS::VpcLattice::AccessLogSubscription: ServiceNetworkLogType
`,
  limits: `
AWS::EC2::FlowLog: MaxAggregationInterval
AWS::EC2::NatGateway: MaxDrainDurationSeconds
`,
  timing: `
AWS::EC2::ClientVpnEndpoint: SessionTimeoutHours DisconnectOnSessionTimeout
AWS::EC2::VPNConnection: VpnTunnelOptionsSpecifications.*.ReplayWindowSize VpnTunnelOptionsSpecifications.*.RekeyMarginTimeSeconds
    VpnTunnelOptionsSpecifications.*.DPDTimeoutAction VpnTunnelOptionsSpecifications.*.Phase2LifetimeSeconds
    VpnTunnelOptionsSpecifications.*.Phase1LifetimeSeconds VpnTunnelOptionsSpecifications.*.DPDTimeoutSeconds
AWS::NetworkMonitor::Monitor: AggregationPeriod
AWS::VpcLattice::Service: IdleTimeoutSeconds
`,
  lifecycle: `
AWS::EC2::VPNConnection: VpnTunnelOptionsSpecifications.*.IKEVersions VpnTunnelOptionsSpecifications.*.EnableTunnelLifecycleControl
    TunnelInsideIpVersion
AWS::ElasticLoadBalancing::LoadBalancer: ConnectionDrainingPolicy HealthCheck
AWS::ElasticLoadBalancingV2::TrustStore: CaCertificatesBundleS3ObjectVersion
`,
  behaviour: `
AWS::DirectConnect::Connection: RequestMACSec Location
AWS::DirectConnect::Lag: RequestMACSec MinimumLinks Location
AWS::EC2::ClientVpnEndpoint: SplitTunnel SelfServicePortal TrafficIpAddressType
AWS::EC2::EIP: TransferAddress Address
AWS::EC2::FlowLog: DestinationOptions.PerHourPartition DestinationOptions.HiveCompatiblePartitions TrafficType TagFieldSpecifications
AWS::EC2::IPAM: EnablePrivateGua
AWS::EC2::NatGateway: PrivateIpAddress SecondaryPrivateIpAddresses SecondaryPrivateIpAddressCount
AWS::EC2::TrafficMirrorSession: SessionNumber PacketLength
AWS::EC2::VPCEndpoint: ServiceName
AWS::EC2::VPNConnection: Type VpnTunnelOptionsSpecifications.*.Phase2IntegrityAlgorithms
    VpnTunnelOptionsSpecifications.*.Phase1IntegrityAlgorithms VpnTunnelOptionsSpecifications.*.RekeyFuzzPercentage
AWS::EC2::VerifiedAccessEndpoint: RdsOptions.RdsDbInstanceArn RdsOptions.RdsDbProxyArn
AWS::ElasticLoadBalancing::LoadBalancer: Instances
AWS::ElasticLoadBalancingV2::LoadBalancer: SubnetMappings.*.IPv6Address SubnetMappings.*.PrivateIPv4Address
    EnableCapacityReservationProvisionStabilize LoadBalancerAttributes
AWS::NetworkFirewall::VpcEndpointAssociation: FirewallArn
AWS::NetworkManager::ConnectAttachment: ProposedSegmentChange EdgeLocation
AWS::NetworkManager::DirectConnectGatewayAttachment: EdgeLocations
AWS::NetworkManager::SiteToSiteVpnAttachment: ProposedSegmentChange VpnConnectionArn
AWS::NetworkManager::TransitGatewayRouteTableAttachment: ProposedSegmentChange
AWS::NetworkManager::VpcAttachment: ProposedSegmentChange
AWS::Route53Resolver::ResolverEndpoint: PreferredInstanceType Direction
AWS::ServiceDiscovery::PrivateDnsNamespace: Properties.DnsProperties.SOA.TTL
AWS::ServiceDiscovery::PublicDnsNamespace: Properties.DnsProperties.SOA.TTL
`,
};
