package dev.moot.engine.scaffold;

import dev.moot.engine.yaml.YamlWords;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A site to begin with: settings, a debate and its digest as an example, and what publishes it.
 *
 * @param title its name
 * @param url where it will be published, if that is known
 * @param language a language tag
 * @param day the day the example is dated
 * @param moot the repository that Moot is published in on GitHub, if that is known: {@code
 *     owner/name}
 * @param version of the Moot that makes it; what is no release is built from its sources
 */
public record NewSite(
    String title,
    Optional<String> url,
    String language,
    LocalDate day,
    Optional<String> moot,
    String version) {

  /** What stands in the workflow until somebody says where Moot is. */
  public static final String UNKNOWN = "OWNER/moot";

  /** Where the workflow lies. */
  public static final String WORKFLOW = ".github/workflows/pages.yml";

  /** Its files by path. {@code moot.yaml} is the last: until it is there, the folder is no site. */
  public List<NewFile> files() {
    return List.of(
        file(".gitignore", "gitignore"),
        file(".vscode/settings.json", "vscode/settings.json"),
        file(".vscode/extensions.json", "vscode/extensions.json"),
        file(WORKFLOW, "github/pages.yml"),
        file("README.md", "README.md"),
        file("claims/tomato.yaml", "claims/tomato.yaml"),
        file("pages/about.md", "pages/about.md"),
        file("posts/is-a-tomato-a-vegetable.md", "posts/is-a-tomato-a-vegetable.md"),
        file("sources/nix-v-hedden.txt", "sources/nix-v-hedden.txt"),
        file("moot.yaml", "moot.yaml"));
  }

  private NewFile file(String path, String resource) {
    return new NewFile(path, Template.fill("site/" + resource, words()));
  }

  private Map<String, String> words() {
    boolean released = !version.endsWith("-SNAPSHOT");
    return Map.of(
        "TITLE",
        YamlWords.of(title),
        "HEADING",
        title.replaceAll("([\\\\`*_\\[\\]<>#&])", "\\\\$1"),
        "URL",
        url.map(u -> "url: " + u).orElse("# url: https://example.org/"),
        "LANGUAGE",
        YamlWords.of(language),
        "DATE",
        day.toString(),
        "ACTION",
        moot.orElse(UNKNOWN) + "/.github/actions/moot@" + (released ? "v" + version : "main"),
        "VERSION",
        released ? version : "source",
        "PUBLISH",
        moot.isPresent()
            ? ""
            : "\nReplace `" + UNKNOWN + "` in it by the repository that Moot is in.");
  }
}
