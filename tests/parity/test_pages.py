"""A page from the phone is the page from the server: same context, same HTML, same entries."""

import json
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from flask import Flask
from sqlalchemy import Engine
from sqlalchemy.orm import Session

from tests.parity import member_pages, reading_pages, writing_pages
from tests.parity.desk import Json, Minute, Story, open_desk, plans_of
from tests.parity.dom import first_difference, plain, tree
from tests.parity.pages import READS, WRITES
from tests.parity.village import Village, make_village
from tests.round.enrolment import Visitor
from tests.structure.source import ROOT
from tests.visitor import visit
from webapp import db
from webapp.app import create_app
from webapp.areas.actions import tick
from webapp.config import read_settings
from webapp.slips.tables import Slip
from tools.live import SECRET

PHONE = Path(__file__).parent / "phone.mjs"
PLANS = ("gongyelu-2012", "jinzhou", "huangshan-2011")
LOCALES = ("zh_Hans", "en")
PARTS = (reading_pages, member_pages, writing_pages)  # each adds its stories to the one list
LEAST_STATES = 40

