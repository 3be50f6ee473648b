/** Tag of the nodes of a group; its value is the full name of the group. */
export const EDGE_NODES_TAG = 'groundplan:edge-nodes';

/** Tag by which a baseline for patches is found. Source: AWS Systems Manager User Guide, "Patch groups". */
export const PATCH_GROUP_TAG = 'Patch Group';
