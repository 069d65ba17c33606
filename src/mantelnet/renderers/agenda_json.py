"""The guide for the next meeting as JSON."""

from __future__ import annotations

from typing import Any

from mantelnet.agenda.actions import OpenAction, open_actions
from mantelnet.agenda.material import Material
from mantelnet.agenda.session import Block, Session
from mantelnet.agenda.topic import Found, Sheet, Topic
from mantelnet.text import Language


def data(material: Material, session: Session, language: Language) -> dict[str, Any]:
    """The session; sentences are in one language, everything else in none."""
    return {
        "minutes": session.minutes,
        "audience": material.audience,
        "spare": session.spare,
        "blocks": [_block(block, language) for block in session.blocks],
        "left_out": [_topic(topic, found, language) for topic, found in session.left_out],
        "bring": [_sheet(sheet, language) for sheet in session.sheets(material.audience)],
        "actions": [_action(each) for each in open_actions(material.file)],
    }


def _block(block: Block, language: Language) -> dict[str, Any]:
    topic = block.topic
    question = block.found.question or topic.question
    return {
        **_topic(topic, block.found, language),
        "start": block.start,
        "minutes": block.minutes,
        "goal": topic.goal.say(language),
        "question": question and question.say(language),
        "steps": [step.say(language) for step in topic.steps],
        "note": topic.note and topic.note.say(language),
    }


def _topic(topic: Topic, found: Found, language: Language) -> dict[str, Any]:
    return {
        "id": topic.id,
        "title": topic.title.say(language),
        "urgency": found.urgency if topic.role == "choice" else None,
        "points": [
            {"text": point.text.say(language), "question": point.ask and point.ask.say(language)}
            for point in found.points
        ],
    }


def _sheet(sheet: Sheet, language: Language) -> dict[str, Any]:
    return {"text": sheet.text.say(language), "command": sheet.command and sheet.command.say(language)}


def _action(each: OpenAction) -> dict[str, Any]:
    action = each.action
    return {
        "what": action.what,
        "owner": action.owner,
        "about": action.about,
        "due": action.due,
        "overdue": each.overdue,
    }
