package dev.moot.dist.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.dist.product.Folder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A site that somebody sent, full of links to a folder of secrets beside it. */
public final class SiteOfLinks {

  private static final String SECRET = "hunter2-9c1f";

  /** The files of the site that are none but say what they hope to read. */
  static final List<String> ASKING = List.of("moot.yaml", "posts/p.md", "claims/tea.yaml");

  private SiteOfLinks() {}

  /** Writes one below {@code temp}, and says where it is. */
  public static Path in(Path temp) throws IOException {
    Path secrets = temp.resolve("home");
    for (String name : List.of("id_rsa", "env", "npmrc", "netrc")) {
      for (String ending : List.of("", ".md", ".yaml", ".txt", ".svg", ".png", ".css", ".jar")) {
        Folder.write(secrets, name + "-of-theirs" + ending, "token = " + SECRET + "\n");
      }
    }
    Folder.write(secrets, "theme.yaml", "id: " + SECRET + "\n" + SECRET + "\n");
    Folder.write(secrets, "layouts/post.ftlh", "${" + SECRET + "}");
    // These would be read as what they are, were they looked at.
    Folder.write(
        secrets,
        "real.md",
        "---\ntitle: " + SECRET + "\ndate: 2026-01-01\n---\n" + SECRET + " [[tea/none]]\n");
    Folder.write(
        secrets,
        "real.yaml",
        "schema: claims/1\ndebate: real\ntitle: "
            + SECRET
            + "\nclaims: {x: {text: "
            + SECRET
            + "}}\n");
    Path site = temp.resolve("pull/request");
    Folder.write(
        site,
        "moot.yaml",
        "title: T\nurl: https://example.org/\ntheme: ./theme-of-mine\n"
            + "theme-options: {logo: /assets/all/id_rsa-of-theirs.svg}\n"
            + "social: {picture: /assets/all/env-of-theirs.png}\n");
    Folder.write(
        site,
        "posts/p.md",
        "---\ntitle: T\ndate: 2026-11-20\n---\n\n![x](/assets/all/env-of-theirs.png)\n"
            + "[x](/assets/all/netrc-of-theirs.txt) [y](../../../home/env-of-theirs.md)\n");
    Folder.write(
        site,
        "claims/tea.yaml",
        "schema: claims/1\n"
            + "debate: tea\n"
            + "title: Tea?\n"
            + "sources:\n"
            + "  a: {file: all/env-of-theirs.txt}\n"
            + "  b: {file: one.txt}\n"
            + "  c: {file: ../../../home/env-of-theirs.txt}\n"
            + "participants: {ada: {name: Ada}}\n"
            + "claims:\n"
            + "  calms: {text: T., quotes: [{source: a, exact: token}, {source: b, exact:"
            + " token}]}\n");
    for (String folder :
        List.of(
            "posts", "claims", "pages", "assets", "sources", "plugins", "theme", "directives")) {
      link(site, folder + "/all", secrets);
      link(site, folder + "/hop", Path.of("all"));
    }
    link(site, "posts/real.md", secrets.resolve("real.md"));
    link(site, "pages/real.md", secrets.resolve("real.md"));
    link(site, "claims/real.yaml", secrets.resolve("real.yaml"));
    link(site, "posts/one.md", secrets.resolve("env-of-theirs.md"));
    link(site, "claims/one.yaml", secrets.resolve("env-of-theirs.yaml"));
    link(site, "sources/one.txt", secrets.resolve("env-of-theirs.txt"));
    link(site, "plugins/one.jar", secrets.resolve("env-of-theirs.jar"));
    link(site, "theme-of-mine", secrets);
    link(site, "theme/layouts", secrets.resolve("layouts"));
    return site;
  }

  private static void link(Path site, String name, Path target) throws IOException {
    Path link = site.resolve(name);
    Files.createDirectories(link.getParent());
    Files.createSymbolicLink(link, target);
  }

  /** Fails if {@code text} has anything of the folder. */
  public static void assertNothingOfThem(String text) {
    assertThat(text).doesNotContain(SECRET).doesNotContain("npmrc-of-theirs");
  }
}
