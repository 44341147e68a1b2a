package dev.moot.dist.plugins;

import dev.moot.dist.product.PluginJar;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A plugin that does something it should not.
 *
 * @param name what it does
 * @param jar the plugin, called {@code guest}
 */
record BadPlugin(String name, PluginJar jar) {

  private static final String SHOUT = "Directive.of(\"shout\", call -> Html.text(\"tea\"))";
  private static final String BOOM =
      "static <T> T boom() { throw new IllegalStateException(\"boom\"); }";
  private static final String YAML = "id: guest\nversion: 1.0.0\napi: \">=0.1 <1\"\n";

  /** All of them. */
  static List<BadPlugin> all() {
    List<BadPlugin> all = new ArrayList<>();
    descriptors(all);
    jars(all);
    starts(all);
    contributions(all);
    calls(all);
    pages(all);
    floods(all);
    return all;
  }

  @Override
  public String toString() {
    return name;
  }

  private static BadPlugin of(String name, UnaryOperator<PluginJar> change) {
    return new BadPlugin(name, change.apply(PluginJar.contributing("guest", SHOUT, BOOM)));
  }

  private static BadPlugin giving(String name, String contribution, String... members) {
    return new BadPlugin(
        name,
        PluginJar.contributing(
            "guest",
            contribution.contains("Directive.of") ? contribution : contribution + ", " + SHOUT,
            BOOM + String.join("\n", List.of(members))));
  }

  /** One with a class of its own, of which {@code members} stands in the place of contribute. */
  private static BadPlugin written(String name, String members) {
    return of(
        name,
        jar ->
            jar.source(
                "Main",
                "public final class Main implements Plugin { static <T> T boom() { throw new"
                    + " IllegalStateException(\"boom\"); } "
                    + (members.contains("String id()")
                        ? ""
                        : "public String id() { return \"guest\"; } ")
                    + (members.contains("contribute(")
                        ? ""
                        : "public List<Contribution> contribute(PluginSettings s) { return"
                            + " List.of(); } ")
                    + members
                    + " }"));
  }

  private static void descriptors(List<BadPlugin> all) {
    all.add(of("a range that is none", j -> j.yaml(YAML.replace(">=0.1 <1", "latest"))));
    all.add(of("a range with nothing in it", j -> j.yaml(YAML.replace(">=0.1 <1", ">=1 <0.5"))));
    all.add(of("an empty range", j -> j.yaml(YAML.replace(">=0.1 <1", ""))));
    all.add(of("a range of an api to come", j -> j.yaml(YAML.replace(">=0.1 <1", ">=2"))));
    all.add(of("an empty descriptor", j -> j.yaml("")));
    all.add(of("a descriptor that is a list", j -> j.yaml("- id: guest\n")));
    all.add(of("a descriptor that is no YAML", j -> j.yaml("id: [guest\n")));
    all.add(of("a version that is a list", j -> j.yaml(YAML.replace("1.0.0", "[1, 0]"))));
    all.add(of("an id that is a number", j -> j.yaml(YAML.replace("guest", "7.5"))));
    all.add(of("an id with a space", j -> j.yaml(YAML.replace("guest", "my guest"))));
    all.add(of("a key that does not exist", j -> j.yaml(YAML + "apis: x\n")));
    all.add(of("settings that are a word", j -> j.yaml(YAML + "settings: many\n")));
    all.add(of("a setting of no type", j -> j.yaml(YAML + "settings: {a: {type: colour}}\n")));
    all.add(
        of(
            "a default of another type",
            j -> j.yaml(YAML + "settings: {a: {type: number, default: x}}\n")));
    all.add(of("a plugin that it needs and is not", j -> j.yaml(YAML + "requires: [host]\n")));
    all.add(of("a plugin that it needs of a bad name", j -> j.yaml(YAML + "requires: [a b]\n")));
  }

  private static void jars(List<BadPlugin> all) {
    all.add(of("no services file that names anybody", j -> j.services()));
    all.add(of("a services file that names a missing class", j -> j.services("Gone")));
    all.add(
        of(
            "a services file that names a class that is no plugin",
            j -> j.source("Other", "public final class Other {}").services("Other")));
    all.add(
        of(
            "two plugins in one jar",
            j ->
                j.source(
                        "Second",
                        "public final class Second implements Plugin { public String id() { return"
                            + " \"guest\"; } public List<Contribution> contribute(PluginSettings s)"
                            + " { return List.of(); } }")
                    .services("Main", "Second")));
    all.add(of("a copy of the api", j -> j.entry("dev/moot/api/plugin/Plugin.class", "x")));
    all.add(of("an entry that leads out", j -> j.entry("../../out.txt", "x")));
    all.add(
        of(
            "a class that is too new",
            j ->
                j.entry("third/party/New.class", "\u0000")
                    .services("New")
                    .bytes("third/party/New.class", TOO_NEW)));
    all.add(
        of(
            "a class that is cut off",
            j -> j.bytes("third/party/New.class", new byte[] {1, 2, 3}).services("New")));
    all.add(
        of(
            "a template that cannot be parsed",
            j -> j.entry("META-INF/moot/directives/box.ftlh", "<p>${</p>")));
    all.add(
        of(
            "a template whose head is wrong",
            j -> j.entry("META-INF/moot/directives/box.ftlh", "<#--\nlabl: none\n--><p>x</p>")));
  }

  /** Java 99, which no JVM loads. */
  private static final byte[] TOO_NEW = {
    (byte) 0xCA, (byte) 0xFE, (byte) 0xBA, (byte) 0xBE, 0, 0, 0, 99, 0, 1, 0, 0, 0, 0, 0, 0
  };

  private static void starts(List<BadPlugin> all) {
    all.add(written("a constructor that throws", "public Main() { boom(); }"));
    all.add(written("a constructor that wants something", "public Main(String name) {}"));
    all.add(written("a static initialiser that throws", "static final Object A = boom();"));
    all.add(written("an id that is null", "public String id() { return null; }"));
    all.add(written("an id that throws", "public String id() { return boom(); }"));
    all.add(written("an id of another", "public String id() { return \"visitor\"; }"));
    all.add(written("rules that are null", "public List<Rule> rules() { return null; }"));
    all.add(
        written(
            "a rule that is null",
            "public List<Rule> rules() { return Arrays.asList((Rule) null); }"));
    all.add(
        written(
            "a rule of another plugin",
            "public List<Rule> rules() { return List.of(Rule.error(\"cruxes/mine\", \"Mine.\")); }"));
    all.add(
        written(
            "a rule that is no code",
            "public List<Rule> rules() { return List.of(Rule.error(\"mine\", \"Mine.\")); }"));
    String contribute = "public List<Contribution> contribute(PluginSettings s) ";
    all.add(written("contributions that are null", contribute + "{ return null; }"));
    all.add(
        written(
            "a contribution that is null",
            contribute + "{ return Arrays.asList((Contribution) null); }"));
    all.add(written("a contribute that throws", contribute + "{ return boom(); }"));
    all.add(
        written(
            "a contribute that is an Error", contribute + "{ throw new AssertionError(\"x\"); }"));
    all.add(
        written("a contribute that never ends to call", contribute + "{ return contribute(s); }"));
    all.add(
        written(
            "a contribute that runs out of memory",
            contribute + "{ throw new OutOfMemoryError(\"full\"); }"));
    all.add(
        written(
            "an exception of many lines",
            contribute
                + "{ throw new RuntimeException(\"one\\n\\tat two\\n\\u001b[31mthree\"); }"));
    all.add(
        throwing(
            "an exception whose message throws",
            "public String getMessage() { throw new IllegalStateException(); } public String"
                + " toString() { return boom(); }"));
    all.add(
        throwing(
            "an exception whose stack throws",
            "public StackTraceElement[] getStackTrace() { return boom(); }"));
    all.add(
        throwing(
            "an exception whose stack is null",
            "public StackTraceElement[] getStackTrace() { return null; }"));
    all.add(
        written(
            "an exception without a name",
            contribute + "{ throw new RuntimeException(\"x\") {}; }"));
    all.add(
        written(
            "an exception of half a million letters",
            contribute + "{ throw new RuntimeException(\"x\".repeat(500_000)); }"));
    all.add(
        written(
                "a class that is not there",
                contribute
                    + "{ return List.of(Directive.of(org.json.JSONObject.class.getName(), c ->"
                    + " Html.EMPTY)); }")
            .withMissing());
  }

  /** The same with a file in its jar. */
  private BadPlugin with(String entry, String text) {
    return new BadPlugin(name, jar.entry(entry, text));
  }

  private static BadPlugin throwing(String name, String members) {
    return written(
        name,
        "static final class Sly extends RuntimeException { "
            + members
            + " } public List<Contribution> contribute(PluginSettings s) { throw new Sly(); }");
  }

  /** The same with a class to compile against that is not packed. */
  private BadPlugin withMissing() {
    return new BadPlugin(name, jar.beside("org.json", "JSONObject", "public class JSONObject {}"));
  }

  private static void contributions(List<BadPlugin> all) {
    for (String contribution :
        List.of(
            "(PageGenerator) site -> boom()",
            "(FileGenerator) site -> boom()",
            "(SiteCheck) (site, diagnostics) -> boom()",
            "(PageContributor) (subject, scope) -> boom()",
            "new MarkdownSyntax(List.of(), (source, diagnostics) -> boom())",
            "Directive.of(\"shout\", call -> boom())",
            "(PageGenerator) site -> null",
            "(PageGenerator) site -> Arrays.asList((GeneratedPage) null)",
            "(FileGenerator) site -> null",
            "(FileGenerator) site -> Arrays.asList((GeneratedFile) null)",
            "(PageContributor) (subject, scope) -> null",
            "Directive.of(\"shout\", call -> null)",
            "Directive.of(\"No Name\", call -> Html.EMPTY)",
            "Directive.of(\"aside\", call -> Html.EMPTY), Directive.of(\"shout\", call ->"
                + " Html.EMPTY)",
            "Directive.of(\"shout\", call -> Html.EMPTY), Directive.of(\"shout\", call ->"
                + " Html.EMPTY)")) {
      all.add(giving(contribution, contribution));
    }
    all.add(giving("a check that reports null", "(SiteCheck) (site, d) -> d.report(null)"));
    all.add(
        giving(
            "a check that reports a rule it does not list",
            "(SiteCheck) (site, d) -> d.report(Diagnostic.of(Rule.error(\"guest/mine\","
                + " \"Mine.\"), SourceLocation.ofFile(\"posts/calm.md\"), \"no\"))"));
    all.add(
        giving(
            "a check that changes the site's lists",
            "(SiteCheck) (site, d) -> { site.posts().clear(); }"));
    all.add(
        giving(
            "a page that changes the site's lists",
            "(PageGenerator) site -> { site.debates().add(null); return List.of(); }"));
    all.add(
        giving(
            "an extension that throws while the parser is made",
            "MarkdownSyntax.of((Parser.ParserExtension) new E())",
            "static final class E implements Parser.ParserExtension { public void"
                + " parserOptions(MutableDataHolder o) {} public void extend(Parser.Builder b) {"
                + " boom(); } }"));
  }

  private static void calls(List<BadPlugin> all) {
    all.add(shouting("unclosed HTML", "Html.markup(\"<div><p>open\")"));
    all.add(shouting("HTML that closes what it did not open", "Html.markup(\"</div></main>\")"));
    all.add(shouting("a comment that never ends", "Html.markup(\"<p>a</p><!-- b\")"));
    all.add(shouting("a quote that never ends", "Html.markup(\"<a href=\\\"x>y</a>\")"));
    all.add(shouting("HTML that is closed crosswise", "Html.markup(\"<b><i>x</b></i>\")"));
    all.add(shouting("a script that never ends", "Html.markup(\"<script>x\")"));
    all.add(shouting("markup that is null", "Html.markup(null)"));
    all.add(
        written("unclosed HTML in a template", "")
            .with("META-INF/moot/directives/shout.ftlh", "<div>\n"));
    all.add(
        giving(
            "a partial that is not there, beside a page",
            "(PageContributor) (subject, scope) -> Map.of(\"x\", scope.partial(\"nowhere\","
                + " Map.of()))"));
    all.add(
        giving(
            "an exception without a stack, from the renderer",
            "MarkdownSyntax.of(new R())",
            "static final class Bare extends RuntimeException { Bare() { super(null, null, false,"
                + " false); } } static final class R implements HtmlRenderer.HtmlRendererExtension {"
                + " public void rendererOptions(MutableDataHolder o) {} public void"
                + " extend(HtmlRenderer.Builder b, String t) { b.nodeRendererFactory(o -> () ->"
                + " Set.of(new NodeRenderingHandler<>(com.vladsch.flexmark.ast.Paragraph.class, (n,"
                + " c, h) -> { throw new Bare(); }))); } }"));
    all.add(shouting("a partial that is not there", "call.page().partial(\"nowhere\", Map.of())"));
    all.add(shouting("a message that is not there", "Html.text(call.page().message(\"no.such\"))"));
    all.add(
        shouting(
            "a style sheet that is not there",
            "need(call)",
            "static Html need(DirectiveCall call) {"
                + " call.page().needsStyle(\"plugins/guest/on-demand/no.css\"); return Html.EMPTY;"
                + " }"));
    all.add(
        shouting(
            "a claim that is not there", "Html.text(call.claim(\"no\").orElseThrow().text())"));
    all.add(
        shouting("attributes that are changed", "Html.text(call.attributes().put(\"a\",\"b\"))"));
    all.add(
        shouting(
            "a thread of its own that throws",
            "thread()",
            "static Html thread() { try { Thread t = new Thread(() -> boom());"
                + " t.setUncaughtExceptionHandler((a, b) -> {}); t.start(); t.join(); } catch"
                + " (InterruptedException e) { throw new IllegalStateException(e); } return"
                + " Html.EMPTY; }"));
  }

  private static BadPlugin shouting(String name, String html, String... members) {
    return giving(name, "Directive.of(\"shout\", call -> " + html + ")", members);
  }

  private static void pages(List<BadPlugin> all) {
    all.add(page("a layout that is not there", "Permalink.page(\"x\")", "nowhere"));
    all.add(page("a path with a dot folder", "new Permalink(\"/.git/x/\")", "page"));
    all.add(page("a path that leads out", "new Permalink(\"/../x/\")", "page"));
    all.add(page("a path that is none", "new Permalink(\"x\")", "page"));
    all.add(page("a path where something else is", "Permalink.page(\"tags\")", "page"));
    all.add(page("a path of a post", "new Permalink(\"/posts/calm/\")", "page"));
    all.add(page("a path that Windows has not", "Permalink.page(\"con\")", "page"));
    all.add(page("a path with a dot folder below", "new Permalink(\"/a/.Git/x/\")", "page"));
    all.add(
        giving(
            "a file with a name of three hundred letters",
            "(FileGenerator) site -> List.of(new GeneratedFile(new Permalink(\"/\" +"
                + " \"x\".repeat(300)), () -> \"x\"))"));
    all.add(page("a layout that is null", "Permalink.page(\"x\")", null));
    all.add(
        giving(
                "a page whose values are read late, and throw",
                "(PageGenerator) site -> List.of(new GeneratedPage(Permalink.page(\"x\"), \"X\", \"\","
                    + " \"late\", scope -> Map.of(\"late\", new Late())))",
                "static final class Late extends AbstractList<String> { public String get(int i) { return"
                    + " boom(); } public int size() { return 1; } }")
            .with("META-INF/moot/layouts/late.ftlh", "<#list late as l>${l}</#list>"));
    all.add(
        giving("an asset with a dot folder", "(SiteCheck) (site, d) -> {}")
            .with("META-INF/moot/assets/.git/config", "x"));
    all.add(
        giving("a message of another plugin", "(SiteCheck) (site, d) -> {}")
            .with("META-INF/moot/messages/en.properties", "aside.kind.background = Mine\n"));
    for (String path :
        List.of("/.well-known/x", "/.htaccess", "/.git/config", "/index.html", "/moot.yaml/../x")) {
      all.add(
          giving(
              "a file at " + path,
              "(FileGenerator) site -> List.of(new GeneratedFile(new Permalink(\""
                  + path
                  + "\"), () -> \"x\"))"));
    }
    all.add(
        giving(
            "a file that is null",
            "(FileGenerator) site -> List.of(new GeneratedFile(new Permalink(\"/x.txt\"), () ->"
                + " null))"));
    all.add(
        giving(
            "two files at one place",
            "(FileGenerator) site -> List.of(new GeneratedFile(new Permalink(\"/x.txt\"), () ->"
                + " \"x\"), new GeneratedFile(new Permalink(\"/x.txt\"), () -> \"y\"))"));
    all.add(
        giving(
            "values under a name that the core has",
            "(PageContributor) (subject, scope) -> Map.of(\"site\", \"mine\")"));
  }

  private static BadPlugin page(String name, String permalink, @Nullable String layout) {
    return giving(
        name,
        "(PageGenerator) site -> List.of(new GeneratedPage("
            + permalink
            + ", \"X\", \"\", "
            + (layout == null ? "null" : "\"" + layout + "\"")
            + ", scope -> Map.of()))");
  }

  private static void floods(List<BadPlugin> all) {
    all.add(
        giving(
            "ten thousand problems",
            "(SiteCheck) (site, d) -> { for (int i = 0; i < 10_000; i++)"
                + " d.report(Diagnostic.of(R, new SourceLocation(\"posts/calm.md\", 6, 1, 3), \"no\""
                + " + i)); }",
            "static final Rule R = Rule.error(\"guest/no\", \"No.\"); public List<Rule> rules() {"
                + " return List.of(R); }"));
    String place = "SourceLocation.ofFile(\"posts/calm.md\")";
    String longest = "\"x\".repeat(500_000)";
    for (String diagnostic :
        List.of(
            "Diagnostic.of(R, " + place + ", " + longest + ")",
            "Diagnostic.of(R, " + place + ", \"no\").withHint(" + longest + ")",
            "Diagnostic.of(R, " + place + ", \"no\").withRelated(" + place + ", " + longest + ")",
            "Diagnostic.of(R, null, \"no\")",
            "Diagnostic.of(R, " + place + ", null)",
            "Diagnostic.of(null, " + place + ", \"no\")")) {
      all.add(
          giving(
              "the problem " + diagnostic,
              "(SiteCheck) (site, d) -> d.report(" + diagnostic + ")",
              "static final Rule R = Rule.error(\"guest/no\", \"No.\"); public List<Rule> rules() {"
                  + " return List.of(R); }"));
    }
  }
}
