package dev.moot.dist.commands;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.dist.product.Folder;
import dev.moot.dist.product.Product;
import dev.moot.dist.product.Product.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code moot new}. */
class NewTest {

  /** The day that the build gives these tests. */
  private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

  @TempDir Path temp;

  private Path site() {
    return temp.resolve("my-site");
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

  @Test
  void aNewSiteIsFreeOfErrorsAndWarnings() {
    done("new", "site", site());

    Run check = Product.moot("check", site(), "--strict");
    assertThat(check.exit()).as(check.text()).isZero();
    assertThat(check.text()).contains("1 digest, 5 claims, 3 participants; 6 quotes checked");
    assertThat(check.err()).isEmpty();
    done("build", site(), "--strict", "--url", "https://example.org/");
    assertThat(site().resolve("_site/posts/is-a-tomato-a-vegetable/index.html")).isRegularFile();
  }

  @Test
  void whoseQuoteIsAddedIsAskedForAStanceUnlessTheClaimHasIt() {
    done("new", "site", site());
    done("new", "participant", "A reporter", site(), "--id", "reporter");

    String quote = "in the common language of the people";
    assertThat(done("new", "quote", quote, site(), "--claim", "vegetable-by-law", "--by", "court"))
        .contains("its words are in the source")
        .doesNotContain("if they take a side");
    assertThat(
            done("new", "quote", quote, site(), "--claim", "vegetable-by-law", "--by", "reporter"))
        .contains(
            "if they take a side on the claim, say which: `stances: {reporter: {stance: ...}}`");
  }

  @Test
  void aNewSiteIsNamedAfterItsFolderUnlessItHasATitle() throws IOException {
    done("new", "site", site());
    assertThat(site().resolve("moot.yaml")).content().contains("\ntitle: My site\n");

    done("new", "site", temp.resolve("b"), "--title", " Both:\n Hands ", "--language", "de");
    assertThat(temp.resolve("b/moot.yaml"))
        .content()
        .contains("\ntitle: \"Both: Hands\"\n", "\nlanguage: de\n");
  }

  @Test
  void editorsFindTheSchemasThatTheFilesName() {
    done("new", "site", site());

    assertThat(site().resolve("moot.yaml"))
        .content()
        .startsWith("# yaml-language-server: $schema=.moot/schemas/config.json\n");
    assertThat(site().resolve("claims/tomato.yaml"))
        .content()
        .startsWith("# yaml-language-server: $schema=../.moot/schemas/claims.json\n");
    assertThat(site().resolve(".vscode/settings.json"))
        .content()
        .contains("\".moot/schemas/claims.json\"", "\".moot/schemas/config.json\"");
    assertThat(site().resolve(".moot/schemas/claims.json")).isRegularFile();
    assertThat(site().resolve(".moot/schemas/config.json")).isRegularFile();
  }

  @Test
  void aFreshCloneKeepsItsReadmeAndHasItsPlaceOnGitHubFilledIn() throws IOException {
    Folder.write(
        site(), ".git/config", "[remote \"origin\"]\n\turl = git@github.com:someone/cups.git\n");
    Folder.write(site(), "README.md", "# Mine\n");
    Folder.write(site(), "LICENSE", "Mine\n");

    String said = done("new", "site", site());

    assertThat(said).contains("README.md was there and stays as it is");
    assertThat(site().resolve("README.md")).hasContent("# Mine\n");
    assertThat(site().resolve("moot.yaml"))
        .content()
        .contains("\nurl: https://someone.github.io/cups/\n");
  }

  @Test
  void aFolderInsideAnotherCloneIsNotTakenForIt() throws IOException {
    Folder.write(
        temp, ".git/config", "[remote \"origin\"]\n\turl = git@github.com:someone/cups.git\n");

    done("new", "site", site());

    assertThat(site().resolve("moot.yaml")).content().contains("\n# url: https://example.org/\n");
  }

  @Test
  void theWorkflowGetsMootFromWhereItIsSaidToBe() {
    done("new", "site", site(), "--moot", "someone/their-moot");

    assertThat(site().resolve(".github/workflows/pages.yml"))
        .content()
        .contains("uses: someone/their-moot/.github/actions/moot@main");
  }

  @Test
  void aFolderWithAnythingElseInItIsRefused() throws IOException {
    Folder.write(site(), "notes.txt", "mine");
    assertThat(refused("new", "site", site())).contains("is not empty: there is notes.txt");
    assertThat(refused("new", "site", site().resolve("notes.txt"))).contains("is a file");
    done("new", "site", temp.resolve("b"));
    assertThat(refused("new", "site", temp.resolve("b"))).contains("there is a site in");
  }

  @Test
  void whatWillNotDoIsRefusedBeforeAnythingIsWritten() throws IOException {
    assertThat(refused("new", "site", site(), "--url", "example.org"))
        .contains("`example.org` is not where a site can be", "`https://example.org/digests/`");
    assertThat(refused("new", "site", site(), "--language", "a language")).contains("language tag");
    assertThat(refused("new", "site", site(), "--title", " ")).contains("the title is empty");
    assertThat(refused("new", "site", site(), "--moot", "moot")).contains("owner/moot");
    assertThat(refused("new", "post", "Title", temp)).contains("there is no moot.yaml");
  }

  @Test
  void aNewPostIsDatedTodayAndDigestsTheOnlyDebate() throws IOException {
    done("new", "site", site());
    done("new", "post", "Is it: \"so\"?", site());

    assertThat(Product.read(site().resolve("posts/is-it-so.md")))
        .startsWith("---\ntitle: \"Is it: \\\"so\\\"?\"\ndate: " + TODAY + "\n")
        .contains("\ndebates: [tomato]\n---\n");
    done("check", site());
  }

  @Test
  void aPostOfASiteWithSeveralDebatesIsToldWhichOne() throws IOException {
    done("new", "site", site());
    done("new", "debate", "Does the milk go in first?", site(), "--id", "tea");

    done("new", "post", "One", site(), "--debate", "tea");
    done("new", "post", "Two", site(), "--slug", "two-cups");

    assertThat(site().resolve("posts/one.md")).content().contains("\ndebates: [tea]\n");
    assertThat(site().resolve("posts/two-cups.md"))
        .content()
        .contains("\n# debates: [tea, tomato]\n");
    assertThat(refused("new", "post", "Three", site(), "--debate", "taa"))
        .contains("no debate `taa`", "did you mean `tea`?");
  }

  @Test
  void afterEachNewThingTheSiteHasNoError() {
    done("new", "site", site());
    done("new", "debate", "Does the milk go in first?", site(), "--id", "tea");
    done("new", "claim", "Milk poured into hot tea is scalded.", site(), "--debate", "tea");
    done("new", "page", "How: it works", site());
    done("new", "post", "茶", site());

    Run check = Product.moot("check", site());
    assertThat(check.exit()).as(check.text()).isZero();
    assertThat(check.text()).contains("checked 2 digests, 7 claims").doesNotContain("error[");
  }

  @Test
  void aNewClaimChangesNothingElseInItsFile() throws IOException {
    done("new", "site", site());
    Path file = site().resolve("claims/tomato.yaml");
    String before = Product.read(file);

    String said = done("new", "claim", "Ketchup is no vegetable.", site());

    String added = "\n  ketchup-is-no-vegetable:\n    text: Ketchup is no vegetable.\n";
    assertThat(said).contains("added `tomato/ketchup-is-no-vegetable` to");
    assertThat(Product.read(file)).contains(added);
    assertThat(Product.read(file).replace(added, "")).isEqualTo(before);
  }

  @Test
  void nothingIsWrittenOver() throws IOException {
    done("new", "site", site());
    done("new", "page", "How it works", site());

    assertThat(refused("new", "page", "How it works!", site()))
        .contains("there is a pages/how-it-works.md already");
    assertThat(refused("new", "post", "Is a tomato a vegetable?", site()))
        .contains("there is a posts/is-a-tomato-a-vegetable.md already");
    assertThat(refused("new", "debate", "Tomato", site()))
        .contains("there is a debate `tomato` already", "--id tomato-2");
    assertThat(refused("new", "claim", "Served at dinner?", site()))
        .contains("there is a claim `served-at-dinner` already", "--id served-at-dinner-2");
  }

  @Test
  void aThemeTakesCopiesFromPluginsToo() throws IOException {
    done("new", "theme", "mine", site());
    done("new", "override", "layouts/cruxes.ftlh", site());
    done("new", "override", "plugins/cruxes!/partials/crux.ftlh", site());

    assertThat(site().resolve("layouts/cruxes.ftlh")).isRegularFile();
    assertThat(site().resolve("partials/crux.ftlh")).isRegularFile();
    assertThat(Files.readString(site().resolve("based-on.yaml")))
        .contains("layouts/cruxes.ftlh", "partials/crux.ftlh");
  }

  @Test
  void aFolderWhereAnIdIsAskedForIsToldApart() throws IOException {
    assertThat(refused("new", "theme", "."))
        .contains("`.` is a folder, not an id", "write the id first: `mine .`");
    assertThat(refused("new", "plugin", "../plugins/My Tally/"))
        .contains("write the id first: `my-tally ../plugins/My Tally/`");
  }

  @Test
  void whatWouldBringAnErrorIntoTheSiteIsRefused() throws IOException {
    done("new", "site", site());

    assertThat(refused("new", "page", "Archive", site()))
        .contains("the site would not build with it", "/archive/");
    assertThat(refused("new", "page", "How", site(), "--slug", "Not An Id"))
        .contains("`Not An Id` is not an id", "`not-an-id`");
  }

  @Test
  void aSiteWithErrorsCanBeAddedTo() throws IOException {
    done("new", "site", site());
    Folder.write(site(), "posts/broken.md", "---\ntitle: Broken\n---\n");

    done("new", "page", "How it works", site());
    done("new", "claim", "Ketchup is no vegetable.", site());

    assertThat(site().resolve("pages/how-it-works.md")).isRegularFile();
  }
}
