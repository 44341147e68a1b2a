package dev.moot.dist.plugins;

import java.util.Map;

/** A file of each format, with {@code WORDS} where a claim's text stands. */
final class ImportSamples {

  static final Map<String, String> BY_FORMAT =
      Map.of(
          "thread",
          """
          {"title": "WORDS", "post_stream": {"stream": [1, 2, 3], "posts": [
            {"id": 1, "post_number": 1, "username": "WORDS", "created_at": "2026-03-01T10:00:00Z",
              "raw": "WORDS\\n\\nEdit: WORDS"},
            {"id": 2, "post_number": 2, "username": "b", "name": "WORDS",
              "cooked": "<p>WORDS</p>", "reply_to_post_number": 1}]}}
          """,
          "kialo",
          "Discussion Title: WORDS\n\n1. WORDS\n1.1. Pro: WORDS\n1.2. Con: -> See 1.1.\n",
          "argdown",
          """
          {"statements": {"A": {"members": [{"text": "WORDS"}]}, "B": {"members": []}},
           "arguments": {"Why": {"members": [{"text": "WORDS"}], "pcs": []}},
           "relations": [{"relationType": "attack", "from": "Why", "fromType": "argument",
             "to": "A", "toType": "equivalence-class"}]}
          """,
          "aif",
          """
          {"nodes": [{"nodeID": "1", "type": "I", "text": "WORDS"}, {"nodeID": "2", "type": "RA"},
            {"nodeID": "3", "type": "I", "text": "Other WORDS"},
            {"nodeID": "4", "type": "L", "text": "WORDS : WORDS"},
            {"nodeID": "5", "type": "YA", "text": "Asserting"}],
           "edges": [{"fromID": "1", "toID": "2"}, {"fromID": "2", "toID": "3"},
            {"fromID": "4", "toID": "5"}, {"fromID": "5", "toID": "1"}]}
          """,
          "carneades",
          """
          statements: {a: "WORDS", b: {text: "WORDS"}}
          arguments: {a1: {premises: [a], conclusion: b, undercutter: c, scheme: "WORDS"}}
          """);

  private ImportSamples() {}
}
