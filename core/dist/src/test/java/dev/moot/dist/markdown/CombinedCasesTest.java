package dev.moot.dist.markdown;

import dev.moot.testkit.MarkdownCases;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class CombinedCasesTest {

  @TestFactory
  Stream<DynamicTest> cases() {
    return MarkdownCases.in("cases");
  }
}
