package dev.moot.dist.commands;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.dist.product.Folder;
import dev.moot.dist.product.Product;
import dev.moot.dist.product.Product.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From the example to a debate of one's own, a command at a time. */
class StartingOverTest {

  @TempDir Path temp;

  private Path site;

  @BeforeEach
  void begin() throws IOException {
    site = temp.resolve("site");
    done("new", "site", site);
    for (String example :
        new String[] {
          "claims/tomato.yaml", "posts/is-a-tomato-a-vegetable.md", "sources/nix-v-hedden.txt"
        }) {
      Files.delete(site.resolve(example));
    }
  }

  private static String done(Object... arguments) {
    Run run = Product.moot(arguments);
    assertThat(run.exit()).as(run.text()).isZero();
    return run.text();
  }

  private String refused(Object... arguments) throws IOException {
    SortedMap<String, String> before = Folder.snapshot(temp);
    Run run = Product.moot(arguments);
    assertThat(run.exit()).as(run.text()).isEqualTo(2);
    assertThat(Folder.snapshot(temp)).as("nothing is touched").isEqualTo(before);
    return run.err();
  }

  /** A debate with a claim, two people, a source and its text. */
  private void debate() throws IOException {
    done("new", "debate", "Milk first?", site, "--id", "tea");
    done("new", "claim", "Milk is scalded.", site, "--id", "scalded");
    done("new", "participant", "Ada: the one who asked", site, "--id", "ada");
    done("new", "participant", "Bob", site);
    done("new", "source", "The thread", site, "--kind", "comment-thread");
    Folder.write(site, "sources/the-thread.txt", "He said: the milk is quite scalded, #1.\n");
  }

  private String file() {
    return Product.read(site.resolve("claims/tea.yaml"));
  }

  @Test
  void aSiteWithoutItsExampleBuilds() {
    Run run = Product.moot("build", site, "--strict", "--url", "https://example.org/");
    assertThat(run.exit()).as(run.text()).isZero();
    assertThat(run.err()).isEmpty();
  }

  @Test
  void everythingOfADebateCanBeAddedByACommand() throws IOException {
    debate();
    String said =
        done(
            "new",
            "quote",
            "the milk is quite scalded, #1",
            site,
            "--claim",
            "scalded",
            "--by",
            "ada");

    assertThat(said).contains("added a quote of `tea/scalded`", "its words are in the source");
    assertThat(file())
        .contains(
            "\nparticipants:\n  ada: {name: \"Ada: the one who asked\"}\n  bob: {name: Bob}\n\n",
            "\nsources:\n  the-thread: {file: \"the-thread.txt\", title: The thread, kind: comment-thread}\n\n",
            "    text: Milk is scalded.\n    quotes:\n      - {by: ada, source: the-thread, exact: \"the milk is"
                + " quite scalded, #1\"}\n",
            "# What was read, and who takes part.\n");
    assertThat(done("check", site)).contains("1 quote checked");
  }

  @Test
  void whatIsThereAlreadyIsRefused() throws IOException {
    debate();
    done("new", "quote", "the milk", site, "--claim", "tea/scalded");

    assertThat(refused("new", "claim", "  milk IS\n scalded. ", site))
        .contains("claims/tea.yaml:", "says so already: it is claim `scalded`");
    assertThat(refused("new", "claim", "Milk is scalded", site)).contains("claim `scalded`");
    assertThat(refused("new", "participant", "ADA: the\u00a0 one who asked", site))
        .contains("has `ada` already");
    assertThat(refused("new", "participant", "Another", site, "--id", "bob"))
        .contains("has `bob` already", "--id bob-2");
    assertThat(refused("new", "source", "Another", site, "--file", "the-thread.txt"))
        .contains("it is source `the-thread`");
    assertThat(refused("new", "quote", "the milk", site, "--claim", "scalded"))
        .contains("has this quote already");
  }

  @Test
  void whatIsNotThereIsNamed() throws IOException {
    debate();

    assertThat(refused("new", "quote", "milk", site, "--claim", "scaldd"))
        .contains("no claim `scaldd`", "did you mean `scalded`?");
    assertThat(refused("new", "quote", "milk", site, "--claim", "scalded", "--by", "adaa"))
        .contains("no participant `adaa` in debate `tea`", "did you mean `ada`?");
    assertThat(refused("new", "quote", "milk", site, "--claim", "scalded", "--source", "threads"))
        .contains("no source `threads`", "moot new source");
    assertThat(refused("new", "quote", "the milk was quite scalded", site, "--claim", "scalded"))
        .contains("these words are not in source `the-thread`", "`is` in place of `was`");
    assertThat(refused("new", "source", "Other", site, "--kind", "poost"))
        .contains("`poost`", "did you mean `post`?");
  }

  @Test
  void aQuoteThatCannotBeLookedUpSaysSo() throws IOException {
    done("new", "debate", "Milk first?", site, "--id", "tea");
    assertThat(refused("new", "quote", "milk", site, "--claim", "first-claim"))
        .contains("has no sources", "moot new source");
    done("new", "source", "A talk", site, "--url", "https://example.org/talk");

    assertThat(done("new", "quote", "milk", site, "--claim", "first-claim"))
        .contains("nobody has looked it up");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "    text: It is.\n    quotes: [{source: t, exact: one}] # kept\n",
        "    text: It is.\n    quotes: []\n",
        "    text: It is.\n    quotes:\n    - {source: t, exact: one}\n      # kept\n\n# end\n",
        "    text: It is.\n    # kept\nrelations: []\n",
        "    {text: It is., kind: fact}\n",
        "    {text: It is., quotes: [one]}\n",
      })
  void aQuoteIsWrittenAsTheFileIs(String claim) throws IOException {
    String head =
        "schema: claims/1\ndebate: tea\ntitle: Tea?\nsources: {t: {file: t.txt}}\nclaims:\n  so:\n";
    Folder.write(site, "sources/t.txt", "one: two\n");
    Folder.write(site, "claims/tea.yaml", head + claim);

    done("new", "quote", "one: two", site, "--claim", "so");

    String quote = "{source: t, exact: \"one: two\"}";
    assertThat(file()).contains(quote);
    assertThat(
            file()
                .replace(", " + quote, "")
                .replaceAll("(\n +quotes:)?\n +- \\" + quote.replace("}", "\\}"), "")
                .replace(", quotes: [" + quote + "]", "")
                .replace(quote, ""))
        .isEqualTo(head + claim);
    assertThat(done("list", "quotes", site)).contains("one: two");
  }

  @Test
  void whatNothingUsesIsListed() throws IOException {
    debate();
    done("new", "quote", "the milk", site, "--claim", "scalded", "--by", "ada");

    assertThat(done("list", "claims", site).lines())
        .containsExactly(
            "tea/first-claim  Say here, in one sentence, what people are for or against.  claims/tea.yaml:22:3",
            "tea/scalded      Milk is scalded.                                            claims/tea.yaml:29:3");
    assertThat(done("list", "claims", site, "--unused")).startsWith("tea/scalded ").hasLineCount(1);
    assertThat(done("list", "people", site, "--unused")).startsWith("tea/bob ").hasLineCount(1);
    assertThat(done("list", "sources", site, "--unused")).isEmpty();
    assertThat(done("list", "quotes", site, "--unused")).contains("tea/scalded  the milk  ada  ");

    Folder.write(
        site,
        "posts/p.md",
        "---\ntitle: P\ndate: 2026-01-01\ndebates: [tea]\n---\n\nIs [[scalded]]?\n");
    assertThat(done("list", "claims", site, "--unused")).isEmpty();
    assertThat(done("list", "people", site, "--format", "json"))
        .contains(
            "{\"id\":\"tea/bob\",\"words\":\"Bob\",\"by\":null,\"used\":false,\"file\":\"claims/tea.yaml\","
                + "\"line\":16,\"column\":3}");
  }

  @Test
  void aListOfABrokenSiteSaysThatItMayLackSomething() throws IOException {
    debate();
    Folder.write(site, "posts/p.md", "---\ntitle: P\n---\n");

    Run run = Product.moot("list", "people", site);
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err()).contains("error[yaml/missing-key]");
    assertThat(run.out()).contains("tea/ada", "tea/bob");
    assertThat(refused("list", "claim", site)).contains("did you mean `claims`?");
  }
}
