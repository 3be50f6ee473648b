import {
  choice,
  constant,
  either,
  flag,
  group,
  integer,
  list,
  nonEmptyList,
  nonEmptyRecord,
  optional,
  required,
  text,
  type Group,
} from '../../form/form';
import { CLOCK_TIME, WEEKDAY } from '../../profile/forms';
import { NAME } from '../../profile/names';
import { OPERATING_SYSTEMS } from '../../profile/operating-systems';
import type {
  EdgeNodesProps,
  EnrolmentProps,
  GreengrassProps,
  MessagesProps,
  NodePatchingProps,
  WavesProps,
} from './props';

/** More than a group that anybody looks after node by node. */
const MOST_NODES = 1000;

/** Longest that a code is good for, in days. */
const LONGEST_VALID_DAYS = 30;

/** Largest message, in bytes. */
const LARGEST_MESSAGE = 131_072;

const SECONDS_PER_DAY = 86_400;

const enrolment = group<EnrolmentProps>({
  days: optional(list(WEEKDAY), 'Days on which a new code is made; none: on request alone', 'mon'),
  at: optional(CLOCK_TIME, 'When it is made, "HH:MM" in the time zone of the support hours', '"06:00"'),
  validDays: optional(integer(1, LONGEST_VALID_DAYS), 'Days until a code expires', '7'),
});

const messages = group<MessagesProps>({
  perDay: required(integer(1, SECONDS_PER_DAY), 'Messages of a node in a day'),
  bytes: required(integer(1, LARGEST_MESSAGE), 'Bytes of a message'),
});

const VERSION = text(/^\d{1,4}\.\d{1,4}\.\d{1,4}$/, 'a version, e.g. 2.17.0');

const greengrass = either(
  'true, or a map of nucleus and components',
  constant(true, 'true'),
  group<GreengrassProps>({
    nucleus: optional(VERSION, 'Version of the nucleus, which runs all other components', 'one that is known'),
    components: optional(
      nonEmptyRecord(
        text(/^(?!aws\.greengrass\.Nucleus$)[\w.-]{1,128}$/, 'the name of a component other than the nucleus'),
        VERSION,
        'at least one component',
      ),
      'Versions of components by their names, e.g. aws.greengrass.Cli: 2.17.0',
      'the nucleus alone',
    ),
  }),
);

const patching = group<NodePatchingProps>({
  group: optional(
    text(/^[\w.-]{1,128}$/, 'a patch group: letters, digits, ".", "_" and "-"'),
    'Patch group',
    '<environment>.<group>',
  ),
  day: optional(WEEKDAY, 'Day of the maintenance window', 'sun'),
  at: optional(CLOCK_TIME, 'Its start, "HH:MM" in the time zone of the client', '03:00'),
  hours: optional(integer(1, 24), 'Its length in hours', '3'),
});

const waves = group<WavesProps>({
  percent: optional(integer(1, 100), 'Percent of the nodes that are worked on at a time', '25'),
  stopAtFailedPercent: optional(integer(1, 100), 'Percent of failed nodes at which no other is begun', '10'),
});

export const edgeNodesForm: Group<EdgeNodesProps> = group<EdgeNodesProps>({
  nodes: required(
    either(
      `how many nodes, up to ${MOST_NODES}, or a list of their names`,
      integer(1, MOST_NODES),
      nonEmptyList(NAME, 'at least one name'),
    ),
    'How many nodes, or the name of each',
  ),
  os: required(choice(OPERATING_SYSTEMS), 'Operating system'),
  enrolment: optional(
    enrolment,
    'When a code is made by which nodes enrol',
    'each Monday at 06:00 for 7 days, while nodes are missing,',
  ),
  heartbeatMinutes: optional(
    integer(1, 60),
    'Minutes between two signs of life; a node is missing when it gives none three times',
    '5',
  ),
  alarmPerNode: optional(flag(), 'An alarm for each node beside that of the group', 'true'),
  logFiles: optional(
    list(text(/^(\/|[A-Za-z]:\\)[^"'\r\n]{1,255}$/, 'the path of a file, e.g. /var/log/sensors/*.log')),
    'Files whose lines are kept, beside the logs of the operating system',
    'none',
  ),
  messages: optional(messages, 'What each node sends by a connection of its own', 'signs of life and logs alone'),
  greengrass: optional(greengrass, 'Makes each node a core device of Greengrass', 'nodes run no components'),
  patching: optional(patching, 'When and as what nodes are patched'),
  waves: optional(waves, 'How commands, patches and updates are rolled out'),
});
