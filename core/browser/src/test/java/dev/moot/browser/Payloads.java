package dev.moot.browser;

import java.util.ArrayList;
import java.util.List;

/**
 * What people write who want their script to run on somebody else's page. Each calls {@code alert}
 * with its number, so that one that runs says which it is.
 */
final class Payloads {

  private static final String CALL = "alert(@)";

  /** Elements and attributes that run by themselves, or when somebody comes near. */
  private static final List<String> LIVE =
      List.of(
          "<script>alert(@)</script>",
          "<ScRiPt\n>alert(@)</sCrIpT >",
          "<script/x>alert(@)</script>",
          "<script type=module>alert(@)</script>",
          "<script src='data:text/javascript,alert(@)'></script>",
          "<img src=x onerror=alert(@)>",
          "<img/src='x'/onerror='alert(@)'>",
          "<img src=x onerror=&#97;lert(@)>",
          "<image src=x onerror=alert(@)>",
          "<svg onload=alert(@)>",
          "<svg/onload=alert(@)//",
          "<svg><script>alert(@)</script></svg>",
          "<svg><script href='data:text/javascript,alert(@)'/></svg>",
          "<svg><animate onbegin=alert(@) attributeName=x dur=1s>",
          "<svg><set attributeName=href to='javascript:alert(@)'></svg>",
          "<svg><a xlink:href='javascript:alert(@)'><text y=20>x</text></a></svg>",
          "<svg><foreignObject><iframe srcdoc='<script>parent.alert(@)</script>'></iframe></svg>",
          "<math><mtext><table><mglyph><style><img src=x onerror=alert(@)></style></math>",
          "<math href='javascript:alert(@)'>x</math>",
          "<iframe src='javascript:parent.alert(@)'></iframe>",
          "<iframe srcdoc='<script>parent.alert(@)</script>'></iframe>",
          "<iframe onload=alert(@)></iframe>",
          "<object data='data:text/html,<script>alert(@)</script>'></object>",
          "<embed src='data:text/html,<script>alert(@)</script>'>",
          "<video><source onerror=alert(@)></video>",
          "<video src=x onerror=alert(@)></video>",
          "<audio src=x onerror=alert(@)></audio>",
          "<body onload=alert(@)>",
          "<body onpageshow=alert(@)>",
          "<details open ontoggle=alert(@)><summary>x</summary></details>",
          "<input autofocus onfocus=alert(@)>",
          "<select autofocus onfocus=alert(@)></select>",
          "<b tabindex=1 autofocus onfocus=alert(@)>x</b>",
          "<kbd onpointerenter=alert(@) style='position:fixed;inset:0'>x</kbd>",
          "<style>@keyframes k{}</style><b style='animation:k 1s' onanimationstart=alert(@)>x</b>",
          "<marquee onstart=alert(@)>x</marquee>",
          "<form action='javascript:alert(@)'><input type=submit id=go></form>",
          "<button formaction='javascript:alert(@)' form=f>x</button><form id=f></form>",
          "<a href='javascript:alert(@)'>x</a>",
          "<a href='jAvAsCrIpT&colon;alert(@)'>x</a>",
          "<a href='java&Tab;script:alert(@)'>x</a>",
          "<a href='&#1;javascript:alert(@)'>x</a>",
          "<base href='data:text/html,'><script src=x></script><script>alert(@)</script>",
          "<meta http-equiv=refresh content='0;url=javascript:alert(@)'>",
          "<link rel=stylesheet onload=alert(@) href='data:text/css,'>",
          "<noscript><p title='</noscript><img src=x onerror=alert(@)>'></noscript>",
          "<template shadowrootmode=open><script>alert(@)</script></template>",
          "<xmp><p title='</xmp><img src=x onerror=alert(@)>'></xmp>");

  /** What they are put behind, to get out of where the text stands. */
  private static final List<String> WAYS_OUT =
      List.of(
          "@",
          "\">@",
          "'>@",
          "</title></textarea></style></script>@",
          "--></noscript></template></svg></select>@",
          "]]></description></title>@",
          "<b title=\"@\">");

  /** What gets out of an attribute or a script without an element. */
  private static final List<String> ATTRIBUTES =
      List.of(
          "\" autofocus onfocus=\"alert(@)\" tabindex=\"1",
          "' autofocus onfocus='alert(@)' tabindex='1",
          "\" onpointerenter=alert(@) style=\"position:fixed;inset:0\" x=\"",
          "x onerror=alert(@) src=x",
          "` onerror=`alert(@)",
          "\"-alert(@)-\"",
          "'-alert(@)-'",
          "\\\"-alert(@)//",
          "\\u003cscript>alert(@)\\u003c/script>",
          "&lt;script&gt;alert(@)&lt;/script&gt;",
          "&amp;lt;img src=x onerror=alert(@)&amp;gt;",
          "&#60;img src=x onerror=alert(@)&#62;",
          "\u2028alert(@)\u2028",
          "*/alert(@)/*",
          "${alert(@)}",
          "{{constructor.constructor('alert(@)')()}}",
          "<#assign x=1><script>alert(@)</script>",
          "%3Cscript%3Ealert(@)%3C/script%3E",
          "\uff1cscript\uff1ealert(@)\uff1c/script\uff1e",
          "javascript:alert(@)");

  /** Addresses that are code. */
  private static final List<String> ADDRESSES =
      List.of(
          "javascript:alert(@)",
          "JaVaScRiPt:alert(@)",
          "javascript://example.org/%0aalert(@)",
          "java\tscript:alert(@)",
          "java\nscript:alert(@)",
          " javascript:alert(@)",
          "\u0001javascript:alert(@)",
          "javascript&colon;alert(@)",
          "java&#115;cript:alert(@)",
          "%6Aavascript:alert(@)",
          "\\javascript:alert(@)",
          "javascript\\:alert(@)",
          "data:text/html,<script>alert(@)</script>",
          "data:image/svg+xml,<svg onload=alert(@)>",
          "vbscript:alert(@)",
          "view-source:javascript:alert(@)",
          "blob:https://example.org/@",
          "https://example.org/\"onfocus=\"alert(@)\"autofocus=\"",
          "https://example.org/'onfocus='alert(@)'autofocus='",
          "https://example.org/><script>alert(@)</script>",
          "//example.org/\" onfocus=alert(@) autofocus x=\"",
          "/x/\" onfocus=alert(@) autofocus x=\"",
          "#\" onfocus=alert(@) autofocus x=\"",
          "mailto:a@example.org\"onfocus=\"alert(@)\"autofocus=\"");

  private Payloads() {}

  /** Texts, for whatever is shown as it was written. */
  static List<String> texts() {
    List<String> all = new ArrayList<>();
    for (String way : WAYS_OUT) {
      for (String live : LIVE) {
        all.add(way.replace("@", live));
      }
    }
    all.addAll(ATTRIBUTES);
    return numbered(all, 0);
  }

  /** Addresses, for whatever leads somewhere. */
  static List<String> addresses() {
    return numbered(ADDRESSES, texts().size());
  }

  private static List<String> numbered(List<String> patterns, int first) {
    List<String> numbered = new ArrayList<>();
    for (String pattern : patterns) {
      numbered.add(pattern.replace(CALL, "alert(" + (first + numbered.size()) + ")"));
    }
    return numbered;
  }
}
