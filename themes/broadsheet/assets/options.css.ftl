<#-- What a site chose under `theme-options`. As long as that is what theme.css says, there is no such file. -->
<#assign colours = {
  "teal-crimson": ["#00645a", "#63cbb9", "#bfe3dd", "#1d4a44", "#b0184a", "#f58ba9", "#f6cbd7", "#5b2136"],
  "violet-ochre": ["#5b3aa8", "#b9a4f6", "#dad0f2", "#3d2f66", "#855600", "#e0b050", "#efddb3", "#4d3a10"],
  "green-magenta": ["#1e6b2e", "#80d08f", "#c9e6ce", "#1f4a29", "#a0207c", "#f08ccc", "#f2cbe6", "#5a1f49"]
}>
<#assign measures = {"narrow": "34rem", "wide": "46rem"}>
<#if colours[theme.accents]??>
<#assign c = colours[theme.accents]>
@layer base {
  :root { --hold: ${c[0]}; --hold-soft: ${c[2]}; --doubt: ${c[4]}; --doubt-soft: ${c[6]}; }
  @supports (color: light-dark(#000, #fff)) {
    :root {
      --hold: light-dark(${c[0]}, ${c[1]});
      --hold-soft: light-dark(${c[2]}, ${c[3]});
      --doubt: light-dark(${c[4]}, ${c[5]});
      --doubt-soft: light-dark(${c[6]}, ${c[7]});
    }
  }
}
</#if>
<#if theme.type == "sans">
@layer base { :root { --serif: var(--sans); } }
@layer parts {
  .tree .claim { padding-block: .2em; }
  /* Another font no longer tells it from the text. */
  .notes a[role="doc-backlink"] { text-decoration: underline; }
}
</#if>
<#if measures[theme.width]??>
@layer base { :root { --measure: ${measures[theme.width]}; } }
</#if>
<#if theme.logo??>
@layer parts { .brand img { block-size: 1.75rem; inline-size: auto; flex: none; } }
</#if>
