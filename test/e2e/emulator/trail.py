"""
The trail of an account, in which the CDK looks for the cause when a deployment fails. moto keeps none: what it has is one event that
tells nothing, since the CDK waits until something is delivered.
"""

import json
import time

from moto.cloudtrail.responses import CloudTrailResponse


def lookup_events(_response):
    return json.dumps({"Events": [{"EventName": "LookupEvents", "EventTime": time.time(), "CloudTrailEvent": "{}"}]})


def teach():
    CloudTrailResponse.lookup_events = lookup_events
