package dev.moot.dist.commands;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.dist.product.Folder;
import dev.moot.dist.product.Product;
import dev.moot.dist.product.Product.Run;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code moot rename} for people, on a site that names somebody in every form. */
class RenameParticipantTest {

  private static final Path PEOPLE = Product.RESOURCES.resolve("rename/people");

  @TempDir Path temp;

  private Path people() throws IOException {
    return Folder.copy(PEOPLE.resolve("site"), temp.resolve("site"));
  }

  private static SortedMap<String, String> texts(Path site) throws IOException {
    SortedMap<String, String> texts = new TreeMap<>();
    for (Path file : Folder.sources(site)) {
      texts.put(site.relativize(file).toString(), Product.read(file));
    }
    return texts;
  }

  @Test
  void everyFormOfAnIdAndANameIsChangedAndNothingElse() throws IOException {
    Path site = people();
    SortedMap<String, String> before = texts(site);

    Run run = Product.moot("rename", "tea/@jones", "@guest", "--name", "A guest", site);

    assertThat(run.exit()).as(run.text()).isZero();
    assertThat(run.out())
        .startsWith("renamed `tea/@jones` to `tea/@guest`: 37 references in 5 files\n")
        .contains("nothing keeps `jones`: no alias, no redirect\n")
        .contains("pages call them `A guest`, no longer `Mary Jones`\n");
    SortedMap<String, String> after = texts(site);
    for (String file : before.keySet()) {
      if (Boolean.getBoolean("update")) {
        Folder.write(PEOPLE.resolve("expected"), file, after.getOrDefault(file, ""));
      }
      assertThat(after.getOrDefault(file, ""))
          .as(file)
          .isEqualTo(Product.read(PEOPLE.resolve("expected").resolve(file)));
    }
    Run build = Product.moot("build", "--drafts", site);
    assertThat(build.exit()).as(build.text()).isZero();
    assertThat(site.resolve("_site/people/tea/guest/index.html")).content().contains("A guest");
    assertThat(site.resolve("_site/people/tea/jones")).doesNotExist();
  }

  @Test
  void whereTheOldWordsStillStandIsListedAndLeftAlone() throws IOException {
    Run run = Product.moot("rename", "tea/@jones", "@guest", "--name", "A guest", people());

    assertThat(run.exit()).isZero();
    assertThat(run.out())
        .contains("the old words still stand in ")
        .contains(
            "  claims/tea.yaml:9:37: st\": {name: 'A guest', note: \"Mary Jones, who pours; Jonesy")
        .contains("  posts/forms.md:2:13: title: What Jones says\n")
        .contains("  posts/forms.md:8:112: `, \\[[@jones]], nor the words mary jones or Jones.\n")
        .contains("  moot.yaml:3:4: /jones/: /people/tea/guest/")
        .doesNotContain("claims/tea.yaml:9:60");
  }

  @Test
  void anIdIsRenamedThereAndBackByteForByte() throws IOException {
    Path site = people();
    SortedMap<String, String> before = texts(site);
    Run there = Product.moot("rename", "tea/@jones", "tea/@guest", site);
    assertThat(there.exit()).as(there.text()).isZero();
    assertThat(texts(site).get("posts/forms.md"))
        .contains("**guest** to **ann**", "**ann** to **Mary Jones**");

    Run back = Product.moot("rename", "@guest", "jones", site);

    assertThat(back.exit()).as(back.text()).isZero();
    // What was spelled with escapes is spelled out.
    before.replaceAll((f, text) -> text.replace("jone\\x73", "jones").replace("jone%73", "jones"));
    assertThat(texts(site)).isEqualTo(before);
  }

  @Test
  void everybodyOfTheContentIsRenamedThereAndBackByteForByte() throws IOException {
    Path site = Folder.copy(Product.CONTENT, temp.resolve("content"));
    SortedMap<String, String> before = texts(site);
    for (String person : List.of("organiser", "commenter", "author")) {
      Run there = Product.moot("rename", "@" + person, "@another-name-for-them", site);
      assertThat(there.exit()).as(there.text()).isZero();
      Run build = Product.moot("build", site);
      assertThat(build.exit()).as(build.text()).isZero();
      Run back = Product.moot("rename", "@another-name-for-them", "@" + person, site);
      assertThat(back.exit()).as(back.text()).isZero();
      assertThat(texts(site)).as(person).isEqualTo(before);
    }
  }

  @Test
  void aNameAloneIsChangedWhereItStandsForSomebody() throws IOException {
    Path site = people();

    Run run = Product.moot("rename", "tea/@jones", "@jones", "--name", "M. J.: \"x\"", site);

    assertThat(run.exit()).as(run.text()).isZero();
    assertThat(run.out()).contains(": 3 references in 2 files\n").doesNotContain("no alias");
    assertThat(texts(site).get("claims/tea.yaml"))
        .contains("  \"jones\": {name: 'M. J.: \"x\"', note:");
    assertThat(Product.moot("build", site).exit()).isZero();
  }

  @Test
  void aDryRunPrintsADiffAndWritesNothing() throws IOException {
    Path site = people();
    SortedMap<String, String> before = texts(site);

    Run run = Product.moot("rename", "tea/@jones", "@guest", "--dry-run", site);

    assertThat(run.exit()).isZero();
    assertThat(texts(site)).isEqualTo(before);
    assertThat(run.err()).startsWith("would rename `tea/@jones` to `tea/@guest`: ");
    assertThat(run.out())
        .contains("\n-A draft names [[@jones]] too.\n+A draft names [[@guest]] too.\n");
  }

  @Test
  void jsonSaysTheSame() throws IOException {
    assertThat(Product.moot("rename", "tea/@jones", "@guest", people(), "--format", "json").out())
        .startsWith(
            "{\"diagnostics\":[],\"renamed\":{\"from\":\"tea/@jones\",\"to\":\"tea/@guest\",")
        .contains("\"alias\":false,\"written\":true,\"files\":[{\"file\":\"claims/tea.yaml\",")
        .contains("\"name\":\"Mary Jones\",\"left\":[{\"file\":\"claims/coffee.yaml\",\"line\":6,");
  }

  @Test
  void whatCannotBeDoneIsRefusedWithAHintAndChangesNothing() throws IOException {
    Path site = people();
    SortedMap<String, String> before = texts(site);
    String[][] cases = {
      {
        "@jones",
        "x",
        "several debates have a participant `@jones`",
        "`coffee/@jones`, `tea/@jones`"
      },
      {"tea/@jnes", "x", "no participant `tea/@jnes`", "did you mean `tea/@jones`?"},
      {"@an", "x", "no participant `@an`", "did you mean `@ann`?"},
      {"@ann", "Ann B", "`Ann B` is not an id", "`@ann-b`"},
      {"@ann", "@jones", "there is a participant `tea/@jones` already", "claims/tea.yaml:9"},
      {"@ann", "coffee/@ann", "a participant stays in its own", "write an id alone: `@ann`"},
      {"@ann", "@ann", "`tea/@ann` is called that already", "--name"},
      {"@ann", "@editor", "the site would not build", "another id"},
      {"@ann", "@null", "YAML reads `null` as nothing", "another id"},
    };
    for (String[] each : cases) {
      Run run = Product.moot("rename", each[0], each[1], site);
      assertThat(run.err()).as(each[0] + " " + each[1]).contains(each[2]).contains(each[3]);
      assertThat(run.exit()).as(each[0] + " " + each[1]).isEqualTo(2);
    }
    Run taken = Product.moot("rename", "@ann", "@ann", "--name", "mary jones", site);
    assertThat(taken.err()).contains("`tea/@jones` is called `Mary Jones`");
    Run claim = Product.moot("rename", "cold", "x", "--name", "X", site);
    assertThat(claim.err()).contains("a claim has no name beside its id");
    assertThat(texts(site)).isEqualTo(before);
  }

  @Test
  void aSiteInWhichANameWouldMeanSomebodyElseIsRefused() throws IOException {
    Path site = people();

    // The page looks into the debate of the coffee first.
    Folder.write(
        site, "pages/ann.md", "---\ntitle: A\ndebates: [coffee, tea]\n---\n\nHere is [[@ann]].\n");
    Run run = Product.moot("rename", "coffee/@jones", "@ann", site);

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err())
        .contains("the name at pages/ann.md:6:12 would then stand for `coffee/ann`")
        .contains("write `tea/ann` there first");
  }
}
