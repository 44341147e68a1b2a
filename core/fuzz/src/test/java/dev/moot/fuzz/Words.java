package dev.moot.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** What the files around the one that is made up say. */
final class Words {

  static final String CLAIMS =
      """
      schema: claims/1
      debate: tea
      title: Tea first?
      sources: {thread: {title: A thread, url: https://example.org/t/1, stored: false}}
      participants: {ada: {name: Ada}, ben: {name: Ben}}
      terms: {calm: {text: At rest., by: ada}}
      claims:
        calms: {text: Tea calms., stances: {ada: accept, ben: {stance: reject, credence: 0.2}}}
        other: {text: Tea wakes., attacks: [calms]}
      cruxes: [{claim: other, for: calms, declared_by: ada}]
      """;

  static final String FRONT_MATTER =
      "---\ntitle: Tea\ndate: 2026-01-01\nsummary: Of tea.\ndebates: [tea]\n---\n\n";

  private Words() {}

  /** {@code bytes} with text around them. */
  static byte[] between(String before, byte[] bytes, String after) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.writeBytes(before.getBytes(StandardCharsets.UTF_8));
    all.writeBytes(bytes);
    all.writeBytes(after.getBytes(StandardCharsets.UTF_8));
    return all.toByteArray();
  }
}
