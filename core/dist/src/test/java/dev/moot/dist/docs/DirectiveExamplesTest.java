package dev.moot.dist.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.dist.product.Folder;
import dev.moot.dist.product.Product;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The directives that the documentation shows are copied as they stand, and do what it says. */
class DirectiveExamplesTest {

  private static final Pattern EXAMPLE =
      Pattern.compile(
          "^```html\\n(?<template><#--\\n.*?)^```$\\n\\n```markdown\\n(?<use>:::(?<name>[a-z-]+)\\{.*?)^```$",
          Pattern.MULTILINE | Pattern.DOTALL);

  private static final String CLAIMS =
      """
      schema: claims/1
      debate: heating
      title: Heating
      root: pipes-freeze
      participants:
        upstairs: {name: Upstairs}
      claims:
        pipes-freeze:
          text: Without heating the pipes can freeze at night.
          quotes: [{by: upstairs, exact: "It happened two winters ago."}]
          stances:
            upstairs: {stance: accept}
      """;

  @TempDir Path site;

  @Test
  void aCaseWithoutWhatADirectiveRequiresIsReportedOnce() throws IOException {
    Folder.write(site, "moot.yaml", "title: T\n");
    Folder.write(
        site,
        "directives/box.ftlh",
        "<#--\nattributes:\n  to: {type: link, required: true}\n-->\n<a href=\"${attributes.to}\">${content}</a>\n");
    Folder.write(site, "directives/box.md", ":::box\nTwo cups.\n:::\n");
    Folder.write(site, "directives/box.html", "<div>\n<p>Two cups.</p>\n</div>\n");

    Product.Run run = Product.moot("check", site);
    assertThat(run.err())
        .contains("error[markdown/missing-attribute]: `box` has no `to`")
        .contains("1 error, 0 warnings")
        .doesNotContain("template/error");
  }

  @Test
  void eachIsADirectiveThatDoesWhatItsUseShows() throws IOException {
    Matcher example =
        EXAMPLE.matcher(Product.read(Product.ROOT.resolve("core/docs/site/pages/plugins.md")));
    StringBuilder post =
        new StringBuilder("---\ntitle: A\ndate: 2026-01-01\ndebates: [heating]\n---\n\n");
    int found = 0;
    while (example.find()) {
      found++;
      Folder.write(
          site, "directives/" + example.group("name") + ".ftlh", example.group("template"));
      post.append(example.group("use")).append('\n');
    }
    assertThat(found).isEqualTo(2);
    Folder.write(site, "moot.yaml", "title: T\n");
    Folder.write(site, "claims/heating.yaml", CLAIMS);
    Folder.write(site, "posts/a.md", post.toString());

    Product.Run run = Product.moot("build", site.toString(), "--future");
    assertThat(run.text()).doesNotContain("error[");
    assertThat(Files.readString(site.resolve("_site/posts/a/index.html")))
        .contains(
            "<p><a href=\"../../claims/heating/pipes-freeze/\">Without heating the pipes can freeze at"
                + " night.</a></p>\n<p>1 holds, none doubt</p>",
            "know to <em>doubt</em> this?",
            "videos/embed/9c9de5e8?start=12s");
  }
}
