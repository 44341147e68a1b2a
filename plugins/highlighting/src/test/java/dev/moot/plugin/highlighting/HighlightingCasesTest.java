package dev.moot.plugin.highlighting;

import dev.moot.testkit.MarkdownCases;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class HighlightingCasesTest {

  @TestFactory
  Stream<DynamicTest> cases() {
    return MarkdownCases.in("cases");
  }
}
