package dev.moot.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarkdownCasesTest {

  @TempDir Path folder;

  private List<DynamicTest> cases(boolean update) {
    return MarkdownCases.in(folder, update).toList();
  }

  private void file(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private void assertFails(String message) {
    assertThatThrownBy(() -> cases(false).get(0).getExecutable().execute())
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining(message);
  }

  @Test
  void aPairIsTestedWithBothLineEnds() throws Throwable {
    file("a.md", "*a*  \nb\n");
    file("a.html", "<p><em>a</em><br />  \r\nb</p>\n\n");
    assertThat(cases(false)).map(DynamicTest::getDisplayName).containsExactly("a", "a (CRLF)");
    for (DynamicTest test : cases(false)) {
      assertThatCode(() -> test.getExecutable().execute()).doesNotThrowAnyException();
    }
  }

  @Test
  void anotherBodyFails() throws IOException {
    file("a.md", "a");
    file("a.html", "<p>b</p>");
    assertFails("<p>a</p>");
  }

  @Test
  void anErrorInTheMarkdownFails() throws IOException {
    file("a.md", "[x](javascript:y)");
    file("a.html", "<p>x</p>");
    assertFails("markdown/unsafe-url");
  }

  @Test
  void aFolderWithoutCasesFails() {
    assertFails("no case");
  }

  @Test
  void aMissingExpectationFails() throws IOException {
    file("a.md", "a");
    assertFails("-Dupdate=true");
  }

  @Test
  void anExpectationWithoutACaseFails() throws IOException {
    file("a.html", "a");
    assertFails("belongs to no case");
  }

  @Test
  void anUpdateWritesWhatIsMissing() throws Throwable {
    file("a.md", "a");
    cases(true).get(0).getExecutable().execute();
    assertThat(folder.resolve("a.html")).hasContent("<p>a</p>");
  }

  @Test
  void anUpdateWritesAnewWhatIsThere() throws Throwable {
    file("a.md", "a");
    file("a.html", "<p>b</p>");
    cases(true).get(0).getExecutable().execute();
    assertThat(folder.resolve("a.html")).hasContent("<p>a</p>");
  }

  @Test
  void claimsBesideTheCasesMakeDebates() throws Throwable {
    Files.createDirectories(folder.resolve("claims"));
    file(
        "claims/weather.yaml",
        "schema: claims/1\ndebate: weather\ntitle: T\nclaims: {wet: {text: W.}}\n");
    file("a.md", "[wet](/claims/weather/wet/)");
    file("a.html", "<p><a href=\"../../claims/weather/wet/\">wet</a></p>");
    assertThat(cases(false)).hasSize(2);
    cases(false).get(0).getExecutable().execute();
  }
}
