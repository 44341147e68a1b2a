package dev.moot.testkit;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class CoreMarkdownCasesTest {

  @TestFactory
  Stream<DynamicTest> cases() {
    return MarkdownCases.in("cases");
  }
}
