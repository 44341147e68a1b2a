<#-- Comes after the styles of @BASE@. Where it comes to nothing, no page asks for it. -->
<#if theme.paper == "cream">
:root { --paper: light-dark(#fbf6e9, #1b1813); }
</#if>
