"""The CSV files as DuckDB reads them, without being told anything about them."""

import tempfile
import unittest
from pathlib import Path

import duckdb

from support import SAMPLE, columns_in_docs, school

TYPES = {
    "text": "VARCHAR",
    "number": "BIGINT",
    "flag": "BOOLEAN",
    "date": "DATE",
    "time": "TIMESTAMP WITH TIME ZONE",
}
# What a spreadsheet takes for a formula, or skips before one.
FORMULA = r"^[=+\-@\t\r\x00]"


def query(sql, **tables):
    """Rows of a query over files; each table is a path."""
    for name, path in tables.items():
        sql = sql.replace(f"<{name}>", f"read_csv('{path}')")
    return duckdb.sql(sql).fetchall()


class Tables(unittest.TestCase):
    def test_every_column_has_the_name_the_place_and_the_type_of_the_docs(self):
        docs = columns_in_docs()
        self.assertEqual(set(docs), {f"{name}.csv" for name in ("attempts", "decisions", "sittings", "summary", "roster", "key")})
        for name, columns in docs.items():
            with self.subTest(name):
                found = query("describe select * from <file>", file=SAMPLE / name)
                expected = [(column, TYPES[kind]) for column, kind in columns]
                self.assertEqual([row[:2] for row in found], expected)

    def test_spanish_is_intact(self):
        names = query("select distinct nickname from <file>", file=SAMPLE / "sittings.csv")
        self.assertIn(("Zorro «ñandú»",), names)
        skills = query("select distinct skill_name from <file>", file=SAMPLE / "summary.csv")
        self.assertIn(("Fracciones en la recta numérica",), skills)
        self.assertIn(("María José", "Núñez"), query("select given_name, family_name from <file>", file=SAMPLE / "key.csv"))

    def test_no_text_begins_like_a_formula_and_negative_numbers_are_numbers(self):
        for name, columns in columns_in_docs().items():
            for column, kind in columns:
                if kind == "text":
                    formula = f"regexp_matches(\"{column}\", '{FORMULA}')"
                    bad = query(f"select \"{column}\" from <file> where {formula}", file=SAMPLE / name)
                    self.assertEqual(bad, [], f"{name} {column}")
        answers = query("select answer from <file> where student = 'cat2345678'", file=SAMPLE / "attempts.csv")
        self.assertEqual(set(answers), {("'=2+3",), (None,), ("'-3/4",)})
        self.assertEqual(query("select min(utc_offset_minutes) from <file>", file=SAMPLE / "attempts.csv"), [(-360,)])
        voided = query("select distinct voided from <file> where voided is not null", file=SAMPLE / "attempts.csv")
        self.assertEqual(voided, [("'=1+1 lo hizo María José",)])

    def test_a_name_of_two_lines_stays_in_its_row(self):
        rows = query("select count(*) from <file> where nickname like '''-Ú, \"la%abeja\"'", file=SAMPLE / "sittings.csv")
        self.assertEqual(rows, [(5,)])

    def test_decisions_are_told_one_thing_a_row(self):
        rows = query("select kind, skill, stage, what, reason from <file>", file=SAMPLE / "decisions.csv")
        self.assertEqual(
            rows,
            [
                ("first", None, None, None, None),
                ("changed", None, None, "Días de práctica por semana: 0 → 4", "'=más tiempo"),
                ("changed", None, None, "Meta: Fracciones en la recta numérica: Dominado para el 2027-03-01", "'=más tiempo"),
                ("placed", "3.FRAC.NL", "r", None, "Lo vimos en clase"),
            ],
        )

    def test_sittings_add_up_to_answers(self):
        differing = query(
            """
            with own as (
                select device, sitting, count(*) as checks, count(*) filter (scored) as scored,
                       count(*) filter (scored and outcome = 'right') as scored_right, max(time_utc) as last
                from <attempts> group by all
            )
            select * from <sittings> s full join own o using (device, sitting)
            where s.checks is distinct from o.checks or s.scored is distinct from o.scored
               or s.scored_right is distinct from o.scored_right or s.last_utc < o.last
               or s.ended_utc < s.began_utc or s.minutes > 1 + date_diff('minute', s.began_utc, s.ended_utc)
            """,
            attempts=SAMPLE / "attempts.csv",
            sittings=SAMPLE / "sittings.csv",
        )
        self.assertEqual(differing, [])

    def test_results_for_a_school_are_the_shares_of_what_counted(self):
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "results.csv"
            path.write_bytes(school()["results.csv"])
            kinds = dict(row[:2] for row in query("describe select * from <file>", file=path))
            self.assertEqual((kinds["score"], kinds["scoreDate"]), ("DOUBLE", "DATE"))
            differing = query(
                """
                with own as (
                    select 'tenfold.' || student as studentSourcedId,
                           'tenfold.2026.' || skill || '.' || stage as lineItemSourcedId,
                           100 * avg((outcome = 'right')::int) as share, max(local_date) as last
                    from <attempts> where scored group by all
                )
                select * from <results> r full join own o using (studentSourcedId, lineItemSourcedId)
                where r.score is null or o.share is null or abs(r.score - o.share) > 0.0501
                   or r.scoreDate <> o.last
                """,
                attempts=SAMPLE / "attempts.csv",
                results=path,
            )
            self.assertEqual(differing, [])


if __name__ == "__main__":
    unittest.main()
