package dev.moot.engine.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.engine.config.ConfigReader;
import dev.moot.engine.plugin.Plugins;
import dev.moot.engine.roots.Root;
import dev.moot.engine.rule.ReadRules;
import dev.moot.engine.work.Tools;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ActiveAssetsTest {

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "<svg:script href='x.js'/>",
        "<circle onclick=\"alert(1)\"/>",
        "<circle\nONLOAD = 'alert(1)'/>",
        "<image/onerror=alert(1)>",
        "<a href='javascript:alert(1)'>tea</a>",
        "<a href='java\tscript&colon;alert(1)'>tea</a>",
        "<a href='&#106;avascript&#x3a;alert(1)'>tea</a>",
        "<iframe srcdoc='tea'></iframe>",
        "<a href='data:text/html,tea'>tea</a>",
        "<?xml-stylesheet href='tea.xsl'?><tea/>",
        "<!DOCTYPE svg [<!ENTITY tea '<b>tea</b>'>]>",
        "<meta http-equiv=\"refresh\" content=\"0; url=https://example.org\">",
        "<set attributeName='href' to='javascript:alert(1)'/>"
      })
  void whatCanRunIsTold(String text) throws IOException {
    assertThat(found("tea.svg", text.getBytes(StandardCharsets.UTF_8)))
        .singleElement()
        .satisfies(d -> assertThat(d.rule()).isEqualTo(ReadRules.ACTIVE_ASSET));
    assertThat(found("tea.xhtml", text.getBytes(StandardCharsets.UTF_16))).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<svg><circle r='4' style='fill: red'/><text>on = off, once= twice</text></svg>",
        "<p>Write <code>&lt;script&gt;</code>, they said.</p>",
        "<a href='https://example.org/javascript'>on javascript</a>",
        "<image href='data:image/png;base64,AAAA'/>",
        "<!DOCTYPE svg [<!ENTITY ns_svg \"http://www.w3.org/2000/svg\">]><svg/>",
        "<description>tea</description>"
      })
  void whatOnlyShowsIsLetBe(String text) throws IOException {
    assertThat(found("tea.svg", text.getBytes(StandardCharsets.UTF_8))).isEmpty();
  }

  @Test
  void packedDrawingsAreToldUnseen() throws IOException {
    assertThat(found("tea.svgz", new byte[] {31, -117})).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tea",
        "tea.",
        "tea.foo",
        "tea.SVG",
        "tea.mml",
        "tea.xht",
        "tea.xml",
        "tea.rss",
        "tea.kml",
        "tea.rdf",
        "tea.xsd",
        "tea.svg~",
        "tea.js.bak",
        "a.png/tea",
        ".tea"
      })
  void whatABrowserMayTakeForAPageIsLookedAtWhateverItsEnding(String name) throws IOException {
    String script = "\ufeff\n <svg xmlns='http://www.w3.org/2000/svg'><script>a()</script></svg>";
    assertThat(found(name, script.getBytes(StandardCharsets.UTF_8))).as(name).hasSize(1);
    assertThat(found(name, "<svg/>".getBytes(StandardCharsets.UTF_8))).as(name).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"tea.js", "tea.mjs", "tea.css", "tea.txt", "tea.pdf", "tea.png", "tea.JSON"})
  void whatIsNoPageWhateverIsInItIsLetBe(String name) throws IOException {
    assertThat(found(name, "<script>a()</script>".getBytes(StandardCharsets.UTF_8))).isEmpty();
  }

  @Test
  void aFileOfNoKnownKindThatBeginsWithoutATagIsNoPage() throws IOException {
    String text = "a < b, and <script> is a tag";
    assertThat(found("notes", text.getBytes(StandardCharsets.UTF_8))).isEmpty();
  }

  private List<Diagnostic> found(String name, byte[] bytes) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
    List<Diagnostic> found = new ArrayList<>();
    Tools tools =
        Tools.of(
            new ConfigReader(d -> {}).read("title: Tea", Optional.empty()),
            Plugins.none(found::add),
            found::add);
    Root root = new Root(folder, "the site's folder");
    new ActiveAssets(tools).check(List.of(new Asset("assets/" + name, root.file(name))));
    return found;
  }
}
