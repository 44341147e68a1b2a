package dev.moot.testkit;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class CoreMarkdownCasesTest {

  @TestFactory
  Stream<DynamicTest> cases() {
    return MarkdownCases.in("cases");
  }

  /** Posts that link to other files of the site and show pictures of it. */
  @TestFactory
  Stream<DynamicTest> files() {
    return MarkdownCases.in("files");
  }

  @TestFactory
  Stream<DynamicTest> trustedMarkup() {
    return MarkdownCases.in("trusted");
  }

  @TestFactory
  Stream<DynamicTest> typography() {
    return Stream.of("typography", "typography-de", "typography-fr", "typography-off")
        .flatMap(MarkdownCases::in);
  }
}
