"""The MCP server: five questions that an agent may ask of a finished site, over stdin and stdout."""

from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from typing import Annotated, Any, Literal

from mcp.server import MCPServer
from mcp.server.mcpserver.exceptions import ToolError
from mcp_types import ToolAnnotations
from pydantic import Field

import catalog
from catalog.agents import answers
from catalog.agents.built import BadQuestion, BuiltSite
from catalog.agents.eligible import Wish, eligible
from catalog.ground.text import Lang
from catalog.model.case import Applicant

Speech = Annotated[Lang, Field(description="Language of the answer / 答えの言語")]
Kind = Literal["programs", "facilities", "products"]
ProgramId = Annotated[str, Field(description="Id of a program, from find / 支援の id")]
Theme = Annotated[str | None, Field(description="Id of a purpose, such as sales / 目的の id")]
Limit = Annotated[int, Field(ge=1, le=100)]
Term = str | None
Terms = list[str]
Number = Annotated[int, Field(ge=0)] | None

_READS: ToolAnnotations = ToolAnnotations(read_only_hint=True, idempotent_hint=True, open_world_hint=False)


@contextmanager
def _questions(lang: Lang) -> Generator[None]:
    """Refusals of bad questions, in the language of the question."""
    try:
        yield
    except BadQuestion as bad:
        raise ToolError(bad.text[lang]) from None


def server_of(site: BuiltSite) -> MCPServer[Any]:
    """Return the server that answers from a finished site."""
    names = " / ".join(site.voice(lang).words.site.name for lang in ("ja", "en"))
    guides = (
        " ".join(site.json("api/v1/eligibility.json")["note"].values()) if site.records("programs") else ""
    )
    server: MCPServer[Any] = MCPServer(
        name="catalog",
        title=names,
        version=catalog.__version__,
        instructions=f"{names}. {guides}".strip(),
        log_level="ERROR",
    )
    for tool in _tools(site):
        server.add_tool(tool, annotations=_READS)
    return server


def _tools(site: BuiltSite) -> Iterator[Callable[..., dict[str, Any]]]:
    def find(  # noqa: PLR0913, PLR0917  # one for each question
        text: str = "",
        kind: Kind | None = None,
        theme: Theme = None,
        open_now: bool = False,  # noqa: FBT001, FBT002  # named by the client
        limit: Limit = 10,
        lang: Speech = "ja",
    ) -> dict[str, Any]:
        """支援、施設、製品をさがす。 / Find support programs, places and products."""
        with _questions(lang):
            return answers.find(site, text, kind, theme, limit, lang, open_now=open_now)

    def show(kind: Kind, id: str, lang: Speech = "ja") -> dict[str, Any]:  # noqa: A002  # what agents call it
        """記録ひとつを示す。 / Show all of one record. `status` holds today, `text` on the day `text_as_of`."""
        with _questions(lang):
            return answers.show(site, kind, id, lang)

    def eligible_(  # noqa: PLR0913, PLR0917  # one for each question
        program: ProgramId | None = None,
        theme: Theme = None,
        size: Term = None,
        staff: Number = None,
        capital_yen: Number = None,
        form: Term = None,
        industry: Term = None,
        place: Term = None,
        years_in_city: Number = None,
        stage: Term = None,
        people: Terms = [],  # noqa: B006  # never changed
        leave_weeks: Number = None,
        circumstances: Terms = [],  # noqa: B006
        limit: Limit = 10,
        lang: Speech = "ja",
    ) -> dict[str, Any]:
        """使えるか。 / Judge who may apply: fits, may-fit or does-not-fit, with every reason; the office decides."""
        years = 0 if place == "none" else years_in_city
        with _questions(lang):
            applicant = Applicant(
                size=size,
                staff=staff,
                capital_yen=capital_yen,
                form=form,
                industry=industry,
                place=place,
                years_in_city=years,
                stage=stage,
                people=tuple(people),
                leave_weeks=leave_weeks,
                circumstances=tuple(circumstances),
            )
            return eligible(site, applicant, Wish(program, theme, limit), lang)

    def estimate(
        program: ProgramId, cost_yen: Annotated[int, Field(ge=0, le=10**13)], lang: Speech = "ja"
    ) -> dict[str, Any]:
        """費用から助成の額を試算する。 / Work out what each offer of a program comes to at an eligible cost."""
        with _questions(lang):
            return answers.estimates(site, program, cost_yen, lang)

    def deadlines(
        theme: Theme = None,
        days: Annotated[int, Field(ge=0, le=800)] = 90,
        limit: Limit = 20,
        lang: Speech = "ja",
    ) -> dict[str, Any]:
        """これからの受付開始と締切。 / Tell openings and deadlines of the next days."""
        with _questions(lang):
            return answers.deadlines(site, theme, days, limit, lang)

    eligible_.__name__ = "eligible"
    yield from (find, show, eligible_, estimate, deadlines)
