"""Answers to surveys and hearings: of students in numbers, of firms and bodies in words."""

from collections.abc import Iterable
from dataclasses import dataclass

from catalog.model.survey import Survey, Topic
from catalog.views.figures import FigureView, question_figure
from catalog.views.parts import CitationView, LinkView, Row, cited_together, record_links, row, texts
from catalog.views.scene import Scene
from catalog.words.voice import Voice


@dataclass(frozen=True, slots=True)
class TopicView:
    name: str
    remarks: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class HeardView:
    """Remarks of one industry."""

    id: str
    name: str
    topics: tuple[TopicView, ...]


@dataclass(frozen=True, slots=True)
class SurveyView:
    id: str
    name: str
    summary: str
    facts: tuple[Row, ...]
    questions: tuple[FigureView, ...]
    topics: tuple[TopicView, ...]
    heard: tuple[HeardView, ...]
    programs: tuple[LinkView, ...]
    sources: tuple[CitationView, ...]


def surveys_view(scene: Scene, voice: Voice) -> tuple[SurveyView, ...]:
    """Decide and format everything that the page of surveys shows."""
    return tuple(_survey(scene, survey, voice) for survey in scene.catalog.surveys.values())


def _survey(scene: Scene, survey: Survey, voice: Voice) -> SurveyView:
    programs = scene.catalog.programs
    return SurveyView(
        id=survey.id,
        name=voice(survey.name),
        summary=voice(survey.summary),
        facts=_facts(survey, voice),
        questions=tuple(question_figure(question, voice) for question in survey.questions),
        topics=_topics(survey.topics, voice),
        heard=tuple(
            HeardView(industry.id, voice(industry.name), _topics(industry.topics, voice))
            for industry in survey.heard
        ),
        programs=record_links("programs", (programs[key] for key in survey.programs), voice),
        sources=cited_together(scene, survey.sources, voice),
    )


def _facts(survey: Survey, voice: Voice) -> tuple[Row, ...]:
    say = voice.words.survey
    return (
        *row(say.respondents, voice(survey.respondents)),
        *row(say.when, _days(survey, voice) or voice(survey.held)),
        *row(say.method, voice(survey.method)),
        *row(say.asked, voice.formats.listed(texts(survey.asked, voice))),
    )


def _days(survey: Survey, voice: Voice) -> str:
    if survey.period is None:
        return ""
    opens, closes = map(voice.formats.plain_day, (survey.period.starts, survey.period.ends))
    return voice.words.program.period.format(opens=opens, closes=closes)


def _topics(topics: Iterable[Topic], voice: Voice) -> tuple[TopicView, ...]:
    return tuple(TopicView(voice(topic.name), texts(topic.remarks, voice)) for topic in topics)
