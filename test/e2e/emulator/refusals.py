"""How moto's services refuse what AWS refuses. Anything else that is raised is a fault of the emulator."""

from moto.core.exceptions import ServiceException
from werkzeug.exceptions import HTTPException

REFUSALS = (ServiceException, HTTPException)


def reason_of(refusal):
    return getattr(refusal, "message", None) or str(refusal)
