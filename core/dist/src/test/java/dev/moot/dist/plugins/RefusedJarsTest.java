package dev.moot.dist.plugins;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.dist.product.Folder;
import dev.moot.dist.product.PluginJar;
import dev.moot.dist.product.Product;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Jars that are not used, for what they are or for what they want: each is named with its place.
 */
class RefusedJarsTest extends GuestSite {

  @Test
  void aPluginForAnotherApiIsRefused() throws IOException {
    PluginJar.contributing("guest", SHOUT)
        .yaml("id: guest\nversion: 1.0.0\napi: \">=2\"\n")
        .into(site);

    refused("plugins/guest.jar", "plugin/api-range", "`guest` 1.0.0 is made for api >=2");
  }

  @Test
  void anApiRangeThatCannotBeReadIsRefused() throws IOException {
    PluginJar.contributing("guest", SHOUT)
        .yaml("id: guest\nversion: 1.0.0\napi: latest\n")
        .into(site);
    post("loud", ":::shout\n\nHey.\n\n:::\n");

    refused("plugins/guest.jar", "yaml/bad-value", "`latest` is not a range of versions");
    assertThat(Product.moot("build", site).err()).doesNotContain("unknown-directive");
  }

  @Test
  void aPluginThatBundlesTheApiIsRefused() throws IOException {
    PluginJar.contributing("guest", SHOUT)
        .entry("dev/moot/api/plugin/Plugin.class", "not really")
        .into(site);

    refused("plugins/guest.jar", "plugin/bundles-api", "the jar holds a copy of moot-api");
  }

  @Test
  void aJarWithTwoPluginsIsRefused() throws IOException {
    PluginJar.contributing("guest", SHOUT)
        .source(
            "Second",
            """
            public final class Second implements Plugin {
              public String id() { return "guest"; }
              public List<Contribution> contribute(PluginSettings settings) { return List.of(); }
            }
            """)
        .services("Main", "Second")
        .into(site);

    refused("plugins/guest.jar", "plugin/invalid", "the jar offers 2 plugins");
  }

  @Test
  void aJarWithoutAPluginIsRefused() throws IOException {
    PluginJar.contributing("guest", SHOUT).services().into(site);

    refused("plugins/guest.jar", "plugin/invalid", "the jar offers 0 plugins");
  }

  @Test
  void aJarThatNamesAMissingClassIsRefused() throws IOException {
    PluginJar.contributing("guest", SHOUT).services("Gone").into(site);

    refused("plugins/guest.jar", "plugin/crashed", "`guest`");
  }

  @Test
  void aJarWithoutADescriptorIsRefused() throws IOException {
    Folder.write(site, "moot.yaml", "title: Guests\n");
    Path jar = site.resolve("plugins/guest.jar");
    Files.createDirectories(site.resolve("plugins"));
    try (var out = new JarOutputStream(Files.newOutputStream(jar))) {
      out.putNextEntry(new JarEntry("readme.txt"));
    }

    refused("plugins/guest.jar", "plugin/invalid", "the jar has no META-INF/moot/plugin.yaml");
  }

  @Test
  void aFileThatIsNoJarIsRefused() throws IOException {
    Folder.write(site, "moot.yaml", "title: Guests\n");
    Folder.write(site, "plugins/guest.jar", "not a jar");

    refused("plugins/guest.jar", "plugin/invalid", "the file is not a readable jar");
  }

  @Test
  void aPluginOfAnotherNameThanItsDescriptorIsRefused() throws IOException {
    PluginJar.contributing("visitor", SHOUT)
        .yaml("id: guest\nversion: 1.0.0\napi: \">=0.1 <1\"\n")
        .into(site);

    refused("plugins/visitor.jar", "plugin/invalid", "says `guest`, the class says `visitor`");
  }

  @Test
  void twoJarsOfOneNameAreRefused() throws IOException {
    PluginJar.contributing("guest", SHOUT).into(site, "one");
    PluginJar.contributing("guest", SHOUT).into(site, "two");

    refused("plugins/two.jar", "plugin/duplicate", "a second plugin with the id `guest`");
  }

  @Test
  void aJarOfAShippedPluginsNameIsRefused() throws IOException {
    Folder.write(site, "moot.yaml", "title: Guests\n");
    PluginJar.contributing("asides", SHOUT).into(site);

    refused("plugins/asides.jar", "plugin/duplicate", "a second plugin with the id `asides`");
  }

  @Test
  void aPluginWithoutThePluginItNeedsIsRefused() throws IOException {
    PluginJar.contributing("guest", SHOUT)
        .yaml("id: guest\nversion: 1.0.0\napi: \">=0.1 <1\"\nrequires: [host]\n")
        .into(site);

    refused("plugins/guest.jar", "plugin/requires", "`guest` needs the plugin `host`");
  }

  @Test
  void whatARefusedPluginWouldHaveGivenIsNotMissed() throws IOException {
    PluginJar.contributing("guest", SHOUT)
        .yaml("id: guest\nversion: 1.0.0\napi: \">=7 <8\"\n")
        .into(site);
    post("loud", ":::shout\n\nHey.\n\n:::\n");

    refused("plugins/guest.jar", "plugin/api-range", "is made for api");
    assertThat(Product.moot("build", site).err()).doesNotContain("unknown-directive");
  }

  @Test
  void aMistakeInADescriptorIsLocatedInTheJar() throws IOException {
    PluginJar.contributing("guest", SHOUT)
        .yaml("id: guest\nversion: 1.0.0\napy: \">=0.1 <1\"\n")
        .into(site);

    refused("plugins/guest.jar!/META-INF/moot/plugin.yaml:3:1", "yaml/unknown-key", "no key `apy`");
  }

  @Test
  void twoPluginsThatWantOneDirectiveAreBothNamed() throws IOException {
    PluginJar.contributing("guest", "Directive.of(\"aside\", call -> Html.EMPTY)").into(site);

    refused("moot.yaml", "plugin/conflict", "the plugins `asides` and `guest` both want");
  }

  @Test
  void aPageWhereSomethingElseIsIsRefused() throws IOException {
    PluginJar.contributing(
            "guest",
            "(PageGenerator) site -> List.of(new GeneratedPage(Permalink.page(\"tags\"), \"X\","
                + " \"\", \"page\", scope -> Map.of()))")
        .into(site);

    refused("moot.yaml", "link/permalink-collision", "a page of the plugin `guest` wants /tags/");
  }

  @ParameterizedTest
  @ValueSource(strings = {"No Name", "Shout", "shout!", "", "2nd", "a--b", "schön"})
  void aDirectiveWhoseNameNobodyCanWriteIsRefused(String name) throws IOException {
    PluginJar.contributing("guest", "Directive.of(\"" + name + "\", call -> Html.EMPTY)")
        .into(site);

    refused("plugins/guest.jar", "plugin/invalid", "adds a directive `" + name + "`, a name that");
  }
}
