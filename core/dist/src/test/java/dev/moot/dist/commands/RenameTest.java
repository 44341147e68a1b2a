package dev.moot.dist.commands;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.dist.product.Folder;
import dev.moot.dist.product.Product;
import dev.moot.dist.product.Product.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code moot rename}, on the real site and on one that names a claim in every form. */
class RenameTest {

  private static final Path FORMS = Product.RESOURCES.resolve("rename/site");
  private static final Pattern CLAIM = Pattern.compile("(?m)^  ([a-z0-9-]+):(?= *\\{| *(#.*)?$)");

  @TempDir Path temp;

  private Path forms() throws IOException {
    Path site = Folder.copy(FORMS, temp.resolve("site"));
    Path crlf = site.resolve("claims/streets.yaml");
    Files.writeString(crlf, Product.read(crlf).replace("\n", "\r\n"));
    return site;
  }

  private static SortedMap<String, String> texts(Path site) throws IOException {
    SortedMap<String, String> texts = new TreeMap<>();
    for (Path file : Folder.sources(site)) {
      texts.put(site.relativize(file).toString(), Product.read(file));
    }
    return texts;
  }

  /** The claims of a site that indents with two spaces, as {@code debate/id}. */
  private static List<String> claims(Path site) throws IOException {
    List<String> ids = new ArrayList<>();
    for (Path file : Folder.files(site.resolve("claims"))) {
      String text = Product.read(file);
      int start = text.indexOf("\nclaims:\n") + 1;
      int end = text.indexOf("\nrelations:\n");
      Matcher id = CLAIM.matcher(text).region(start, end < 0 ? text.length() : end);
      while (id.find()) {
        ids.add(String.valueOf(file.getFileName()).replace(".yaml", "/") + id.group(1));
      }
    }
    return ids;
  }

  @Test
  void everyClaimOfTheContentIsRenamedThereAndBackByteForByte() throws IOException {
    Path site = Folder.copy(Product.CONTENT, temp.resolve("content"));
    SortedMap<String, String> before = texts(site);
    List<String> claims = claims(site);
    assertThat(claims).hasSize(82);
    for (String claim : claims) {
      String local = claim.substring(claim.indexOf('/') + 1);
      String other = claim.substring(0, claim.indexOf('/') + 1) + "another-name-for-it";

      Run there = Product.moot("rename", claim, "another-name-for-it", site);

      assertThat(there.exit()).as(claim + there.text()).isZero();
      assertOnlyNamesDiffer(before, texts(site), local, "another-name-for-it");
      Run back = Product.moot("rename", other, local, site);
      assertThat(back.exit()).as(claim + back.text()).isZero();
      assertThat(texts(site)).as(claim).isEqualTo(before);
    }
  }

  /** Every line that is not as before is so again with the old name in place of the new one. */
  private static void assertOnlyNamesDiffer(
      SortedMap<String, String> before,
      SortedMap<String, String> after,
      String old,
      String renamed) {
    assertThat(after.keySet()).isEqualTo(before.keySet());
    int changed = 0;
    for (String file : before.keySet()) {
      List<String> was = before.getOrDefault(file, "").lines().toList();
      List<String> is =
          new ArrayList<>(
              after
                  .getOrDefault(file, "")
                  .replace(", " + old + "]", "]")
                  .lines()
                  .filter(l -> !l.equals("    aliases: [" + old + "]"))
                  .toList());
      assertThat(is).as(file).hasSameSizeAs(was);
      for (int i = 0; i < is.size(); i++) {
        if (!is.get(i).equals(was.get(i))) {
          assertThat(is.get(i).replace(renamed, old)).as(file).isEqualTo(was.get(i));
          changed++;
        }
      }
    }
    assertThat(changed).isPositive();
  }

  @Test
  void theBuildIsGreenAfterwardsAndTheOldAddressLeadsOn() throws IOException {
    Path site = Folder.copy(Product.CONTENT, temp.resolve("content"));

    Run run = Product.moot("rename", "captured", "drifts-inside", site);

    assertThat(run.out())
        .startsWith(
            "renamed `lab-jobs/captured` to `lab-jobs/drifts-inside`: 10 references in 3 files\n")
        .contains("`captured` stays as an alias");
    Run build = Product.moot("build", site);
    assertThat(build.exit()).as(build.text()).isZero();
    assertThat(build.err()).isEmpty();
    for (String old : List.of("captured", "insiders-drift")) {
      assertThat(site.resolve("_site/claims/lab-jobs/" + old + "/index.html"))
          .content()
          .contains("content=\"0; url=../drifts-inside/\"");
    }
    assertThat(Product.read(site.resolve("_site/claims/lab-jobs/drifts-inside/index.html")))
        .contains("id=\"backlinks\"");
  }

  @Test
  void everyFormOfANameIsChangedAndNothingElse() throws IOException {
    Path site = forms();
    SortedMap<String, String> before = texts(site);

    Run run = Product.moot("rename", "weather/wet", "soaked", site);

    assertThat(run.exit()).as(run.text()).isZero();
    assertThat(run.out()).contains("49 references in 7 files");
    SortedMap<String, String> after = texts(site);
    for (String file : before.keySet()) {
      if (Boolean.getBoolean("update")) {
        Folder.write(
            Product.RESOURCES.resolve("rename/expected"),
            file,
            after.getOrDefault(file, "").replace("\r\n", "\n"));
      }
      String expected = Product.read(Product.RESOURCES.resolve("rename/expected").resolve(file));
      boolean crlf = file.endsWith("streets.yaml");
      assertThat(after.getOrDefault(file, ""))
          .as(file)
          .isEqualTo(crlf ? expected.replace("\n", "\r\n") : expected);
    }
    assertThat(Product.moot("check", "--drafts", site).text()).contains("checked 2 digests");
  }

  @Test
  void aDryRunPrintsADiffAndWritesNothing() throws IOException {
    Path site = forms();
    SortedMap<String, String> before = texts(site);

    Run run = Product.moot("rename", "weather/wet", "soaked", site, "--dry-run");

    assertThat(run.exit()).isZero();
    assertThat(texts(site)).isEqualTo(before);
    assertThat(run.err()).startsWith("would rename `weather/wet` to `weather/soaked`: 49 ");
    assertThat(run.out())
        .contains(
            "--- a/posts/draft.md\n+++ b/posts/draft.md\n@@ -5,4 +5,4 @@\n debates: [weather]\n")
        .contains("\n-A draft names [[wet]] too.\n+A draft names [[soaked]] too.\n")
        .contains("\n+    aliases: [wet]\n");
    assertThat(
            Product.moot("rename", "weather/wet", "soaked", site, "--dry-run", "--color=always")
                .out())
        .contains("\u001b[31m-A draft names [[wet]] too.\u001b[0m\n");
  }

  @Test
  void jsonSaysTheSame() throws IOException {
    Path site = forms();
    assertThat(Product.moot("rename", "rain", "rainfall", site, "--format", "json").out())
        .startsWith(
            "{\"diagnostics\":[],\"renamed\":{\"from\":\"weather/rain\",\"to\":\"weather/rainfall\",")
        .contains("\"alias\":true,\"written\":true,\"files\":[{\"file\":\"claims/weather.yaml\",");
  }

  @Test
  void goingBackToAnAliasSaysThatTheOtherNameIsGone() throws IOException {
    Path site = Folder.copy(Product.CONTENT, temp.resolve("content"));

    Run run = Product.moot("rename", "captured", "lab-jobs/insiders-drift", site);

    assertThat(run.out()).contains("`captured` no longer resolves");
    assertThat(Product.read(site.resolve("claims/lab-jobs.yaml")))
        .doesNotContain("aliases: [insiders-drift]")
        .contains("\n  insiders-drift:\n");
    assertThat(Product.moot("build", site).exit()).isZero();
  }

  @Test
  void whatCannotBeDoneIsRefusedWithAHintAndChangesNothing() throws IOException {
    Path site = forms();
    SortedMap<String, String> before = texts(site);
    String[][] cases = {
      {"wet", "x", "several debates have a claim `wet`", "`streets/wet`, `weather/wet`"},
      {"weather/rian", "x", "no claim `weather/rian`", "did you mean `weather/rain`?"},
      {"slipery", "x", "no claim `slipery`", "did you mean `slippery`?"},
      {"rain", "Heavy rain", "`Heavy rain` is not an id", "`heavy-rain`"},
      {"rain", "dry", "there is a claim `weather/dry` already", "claims/weather.yaml:28"},
      {"rain", "streets/rain", "a claim stays in its own", "write an id alone: `rain`"},
      {"rain", "rain", "`weather/rain` has that name already", "another"},
      // A post that looks into the debate of the weather first names the street by its bare id.
      {
        "weather/wet",
        "slippery",
        "the name at posts/forms.md:9:",
        "write `streets/slippery` there first"
      },
    };
    for (String[] each : cases) {
      Run run = Product.moot("rename", each[0], each[1], site);
      assertThat(run.err()).as(each[0] + " " + each[1]).contains(each[2]).contains(each[3]);
      assertThat(run.exit()).as(each[0] + " " + each[1]).isEqualTo(2);
    }
    assertThat(texts(site)).isEqualTo(before);
  }

  @Test
  void anOldNameIsNoClaimToRename() {
    Run run = Product.moot("rename", "insiders-drift", "x", Product.CONTENT, "--dry-run");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("`insiders-drift` is an old name of `lab-jobs/captured`");
  }

  @Test
  void aSiteWithErrorsIsLeftAloneAndItsErrorsAreShown() throws IOException {
    Path site = forms();
    Folder.write(site, "posts/broken.md", "---\ntitle: B\ndate: 2026-11-20\n---\n\n[[nowhere]]\n");
    SortedMap<String, String> before = texts(site);

    Run run = Product.moot("rename", "rain", "rainfall", site);

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err()).contains("posts/broken.md:6:3: error[link/unknown-claim]");
    assertThat(texts(site)).isEqualTo(before);
  }
}
