"""The xAPI statements as a real record store takes them: Ralph, on this machine alone, in a folder that goes away."""

import copy
import datetime
import os
import socket
import subprocess
import sys
import tempfile
import time
import unittest
import uuid
from pathlib import Path

import requests
from ralph.models.xapi.base.statements import BaseXapiStatement

from support import statements

NAMES = "https://tenfold.invalid/xapi/"
VERBS = "http://adlnet.gov/expapi/verbs/"
# What a store adds or may write in another way (xAPI 1.0.3, part two, 2.3.1 and 4.2.7).
OWN = ("stored", "authority", "version", "timestamp")


def moment(text):
    return datetime.datetime.fromisoformat(text.replace("Z", "+00:00"))


def spoiled(statement, spoil):
    statement = copy.deepcopy(statement)
    statement["id"] = str(uuid.uuid4())
    spoil(statement)
    return statement


# What the server itself looks at.
SPOILED_FOR_THE_SERVER = [
    lambda statement: statement.pop("verb"),
    lambda statement: statement.pop("actor"),
    lambda statement: statement.update(actor={"account": {"name": "x"}}),
    lambda statement: statement["object"].pop("id"),
    lambda statement: statement.update(id="1"),
]
# What Ralph's models of statements look at besides.
SPOILED = SPOILED_FOR_THE_SERVER + [
    lambda statement: statement["context"]["extensions"].update({"no iri": 1}),
    lambda statement: statement["context"].update(registration="1"),
    lambda statement: statement["context"].update(sitting="1"),
    lambda statement: statement["result"].update(duration="8 seconds"),
    lambda statement: statement["result"].update(score={"scaled": 2}),
    lambda statement: statement["result"].update(response=""),
    lambda statement: statement["object"].update(id="no iri"),
    lambda statement: statement["object"]["definition"].update(name={"no language": "x"}),
    lambda statement: statement["verb"].update(id="answered"),
    lambda statement: statement.update(timestamp="yesterday"),
]


class Models(unittest.TestCase):
    """Ralph's server looks at little of a statement; its models look at all of it."""

    def test_every_statement_fits_the_models(self):
        for statement in (statement for part in statements() for statement in part):
            BaseXapiStatement(**statement)

    def test_what_is_malformed_does_not_fit(self):
        statement = statements()[0][0]
        BaseXapiStatement(**spoiled(statement, lambda statement: None))
        for place, spoil in enumerate(SPOILED):
            with self.subTest(place), self.assertRaises(ValueError):
                BaseXapiStatement(**spoiled(statement, spoil))


class RecordStore(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        folder = Path(cls.folder.name)
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        variables = {
            **os.environ,
            "RALPH_APP_DIR": str(folder),
            "RALPH_RUNSERVER_BACKEND": "fs",
            "RALPH_BACKENDS__LRS__FS__DEFAULT_DIRECTORY_PATH": str(folder / "statements"),
        }
        (folder / "statements").mkdir()
        user = ["auth", "-u", "t", "-p", "p", "-s", "all", "-M", "mailto:t@example.org", "-w"]
        subprocess.run([sys.executable, "-m", "ralph", *user], env=variables, check=True, capture_output=True, cwd=folder)
        cls.log = open(folder / "server.log", "w+", encoding="utf-8")
        serve = ["-B", "-m", "uvicorn", "--app-dir", str(Path(__file__).parent), "store:app"]
        serve += ["--host", "127.0.0.1", "--port", str(port)]
        cls.server = subprocess.Popen([sys.executable, *serve], env=variables, cwd=folder, stdout=cls.log, stderr=cls.log)
        cls.address = f"http://127.0.0.1:{port}/xAPI/statements/"
        cls.session = requests.Session()
        # No proxy of the machine stands between two programs on it.
        cls.session.trust_env = False
        cls.session.auth = ("t", "p")
        cls.session.headers["X-Experience-API-Version"] = "1.0.3"
        for _ in range(300):
            try:
                cls.session.get(f"http://127.0.0.1:{port}/__lbheartbeat__", timeout=1)
                break
            except requests.ConnectionError:
                time.sleep(0.1)
        cls.parts = statements()

    @classmethod
    def tearDownClass(cls):
        cls.server.terminate()
        cls.server.wait(10)
        cls.log.close()
        cls.folder.cleanup()

    def send(self, body):
        return self.session.post(self.address, json=body, timeout=60)

    def kept(self):
        """Everything in the store, by id."""
        kept = {}
        query = "?limit=100"
        while query:
            answer = self.session.get(f"{self.address}{query}", timeout=60)
            self.assertEqual(answer.status_code, 200, answer.text[:500])
            page = answer.json()
            kept.update((statement["id"], statement) for statement in page["statements"])
            query = f"?{page['more'].split('?', 1)[1]}" if page.get("more") and page["statements"] else ""
        return kept

    def test_1_every_part_is_taken(self):
        self.assertGreater(len(self.parts), 1)
        for part in self.parts:
            answer = self.send(part)
            self.assertEqual(answer.status_code, 200, answer.text[:2000])
            self.assertEqual(set(answer.json()), {statement["id"] for statement in part})

    def test_2_what_was_sent_comes_back_as_it_was(self):
        kept = self.kept()
        sent = [statement for part in self.parts for statement in part]
        self.assertEqual(set(kept), {statement["id"] for statement in sent})
        for statement in sent:
            back = kept[statement["id"]]
            plain = lambda whole: {name: value for name, value in whole.items() if name not in OWN}
            self.assertEqual(plain(back), plain(statement))
            self.assertEqual(moment(back["timestamp"]), moment(statement["timestamp"]))

    def test_3_sending_twice_changes_nothing(self):
        for part in self.parts:
            self.assertEqual(self.send(part).status_code, 204)
        self.assertEqual(len(self.kept()), sum(map(len, self.parts)))

    def test_4_other_content_under_a_known_id_is_refused(self):
        other = copy.deepcopy(self.parts[0][0])
        other["result"]["success"] = not other["result"]["success"]
        self.assertEqual(self.send([other]).status_code, 409)

    def test_5_what_is_malformed_is_refused(self):
        for spoil in SPOILED_FOR_THE_SERVER:
            self.assertEqual(self.send([spoiled(self.parts[0][0], spoil)]).status_code, 422)
        self.assertEqual(len(self.kept()), sum(map(len, self.parts)))

    def test_6_a_store_knows_whose_statements_they_are(self):
        agent = '{"account":{"homePage":"https://tenfold.invalid/","name":"cat2345678"}}'
        found = self.session.get(self.address, params={"agent": agent}, timeout=60).json()["statements"]
        sent = [statement for part in self.parts for statement in part]
        own = [statement["id"] for statement in sent if statement["actor"]["account"]["name"] == "cat2345678"]
        self.assertEqual({statement["id"] for statement in found}, set(own))
        self.assertEqual(len(own), 3)

    def test_7_ids_can_be_made_again_from_the_records(self):
        for statement in (statement for part in self.parts for statement in part):
            if statement["verb"]["id"] == f"{VERBS}answered":
                record = statement["context"]["extensions"][f"{NAMES}extensions/record"]
                device, sitting, _ = record.split(".")
                self.assertEqual(statement["id"], str(uuid.uuid5(uuid.NAMESPACE_URL, f"{NAMES}answers/{record}")))
                registration = uuid.uuid5(uuid.NAMESPACE_URL, f"{NAMES}sittings/{device}/{sitting}")
                self.assertEqual(statement["context"]["registration"], str(registration))


if __name__ == "__main__":
    unittest.main()
