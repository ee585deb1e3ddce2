/// The one style of all pages.
///
/// Contrast of texts is at least 4.5 in both colour schemes.
enum PageStyle {
  static let text: StaticString = """
    :root{color-scheme:light dark;--bg:#faf8f4;--card:#fff;--ink:#211f1c;--soft:#625c53;\
    --line:#e4ded3;--link:#0b5f59;--k0:#0f766e;--k1:#b8560c;--k2:#6b7686;--tint:#eef4f2}
    @media(prefers-color-scheme:dark){:root{--bg:#141617;--card:#1d2022;--ink:#ece9e3;\
    --soft:#aba69c;--line:#35393c;--link:#7fd6ca;--k0:#2eb3a3;--k1:#e39a44;--k2:#8a96a6;\
    --tint:#1f2b2a}}
    *{box-sizing:border-box}
    html{-webkit-text-size-adjust:100%}
    body{margin:0;background:var(--bg);color:var(--ink);overflow-wrap:anywhere;\
    font:1rem/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","DejaVu Sans",sans-serif}
    a{color:var(--link);text-underline-offset:.15em;text-decoration-thickness:1px}
    a:hover{text-decoration-thickness:2px}
    :focus-visible{outline:3px solid var(--k1);outline-offset:2px;border-radius:3px}
    .skip{position:absolute;left:-99rem}
    .skip:focus{left:1rem;top:.5rem;background:var(--card);padding:.5rem 1rem;z-index:1}
    .top{border-bottom:1px solid var(--line);background:var(--card)}
    .top div,main,.end{max-width:62rem;margin:0 auto;padding:0 1.25rem}
    .top div{padding-top:.7rem;padding-bottom:.7rem;display:flex;flex-wrap:wrap;gap:.25rem 1.5rem}
    .top a{text-decoration:none}
    .top div>a{font-weight:650;color:var(--ink);margin-right:auto}
    main{padding-top:2rem;padding-bottom:3rem}
    .end{padding-top:1rem;padding-bottom:2rem;border-top:1px solid var(--line);\
    color:var(--soft);font-size:.875rem}
    h1{font-size:clamp(1.7rem,1.2rem + 2.4vw,2.6rem);line-height:1.15;margin:0;\
    letter-spacing:-.015em;text-wrap:balance}
    h2{font-size:1.3rem;line-height:1.3;margin:2.75rem 0 .9rem;letter-spacing:-.01em}
    h3{font-size:1.02rem;line-height:1.4;margin:0;font-weight:600}
    p{margin:.35rem 0}
    ul,ol,dl,dd,figure{margin:0;padding:0}
    ul,ol{list-style:none}
    .soft,.kind,time,.meta{color:var(--soft)}
    .meta{font-size:.92rem}
    .meta>span:not(:last-child)::after{content:"·";margin:0 .45em;color:var(--soft)}
    .kind{text-transform:uppercase;letter-spacing:.08em;font-size:.78rem;font-weight:600;margin:0 0 .3rem}
    .who{display:flex;gap:1.25rem;align-items:center}
    .pic{flex:none;width:5.5rem;height:5.5rem;border-radius:50%;display:grid;place-items:center;\
    color:#fff;font-size:2rem;font-weight:600;overflow:hidden}
    .pic img{width:100%;height:100%;object-fit:cover}
    .a0{background:#0f766e}.a1{background:#9a3412}.a2{background:#1d4ed8}.a3{background:#6d28d9}\
    .a4{background:#be185d}.a5{background:#3f6212}
    .native{font-size:1.25rem;color:var(--soft);margin:.1rem 0 0}
    .links{display:flex;flex-wrap:wrap;gap:.2rem 1rem;margin-top:.4rem}
    .sums{display:grid;grid-template-columns:repeat(auto-fit,minmax(8.5rem,1fr));gap:.75rem;\
    margin-top:1.75rem}
    .sums div,.chart{background:var(--card);border:1px solid var(--line);border-radius:.7rem;\
    padding:.8rem 1rem}
    .sums dt{color:var(--soft);font-size:.875rem}
    .sums dd{font-size:1.4rem;font-weight:650;line-height:1.3;font-variant-numeric:tabular-nums}
    .sums dd time{color:inherit;font-size:1.1rem}
    .chart svg{display:block;width:100%;height:11rem}
    .k0{fill:var(--k0);background:var(--k0)}.k1{fill:var(--k1);background:var(--k1)}\
    .k2{fill:var(--k2);background:var(--k2)}
    .grid{stroke:var(--line);stroke-width:1;vector-effect:non-scaling-stroke}
    .axis,.key{display:flex;justify-content:space-between;color:var(--soft);font-size:.85rem}
    .axis{margin-top:.35rem}
    .key{justify-content:flex-start;flex-wrap:wrap;gap:.2rem 1.1rem;margin-bottom:.6rem}
    .key i{display:inline-block;width:.75rem;height:.75rem;border-radius:3px;margin-right:.4rem}
    .key b{margin-left:auto;font-weight:400}
    details{margin-top:.4rem}
    summary{cursor:pointer;color:var(--soft);font-size:.9rem;width:fit-content}
    table{border-collapse:collapse;width:100%}
    th,td{text-align:start;padding:.5rem .6rem;border-bottom:1px solid var(--line);\
    vertical-align:baseline}
    thead th{font-size:.875rem;color:var(--soft);font-weight:600;white-space:nowrap}
    th button{all:unset;cursor:pointer;color:inherit;text-decoration:underline dotted;\
    text-underline-offset:.25em}
    th button:focus-visible{outline:3px solid var(--k1);outline-offset:2px}
    [aria-sort=ascending] button::after{content:" ▲"}[aria-sort=descending] button::after{content:" ▼"}
    tbody th{font-weight:600}
    .n{text-align:end;font-variant-numeric:tabular-nums;white-space:nowrap}
    .d{white-space:nowrap}
    .sub{display:block;font-weight:400;color:var(--soft);font-size:.9rem}
    .tag{border:1px solid var(--line);border-radius:1rem;padding:0 .55rem;font-size:.82rem;\
    color:var(--soft);background:var(--bg)}
    .find{display:flex;flex-wrap:wrap;align-items:center;gap:.5rem 1rem;margin-bottom:.75rem}
    .find label{font-weight:600}
    .find input{flex:1 1 14rem;font:inherit;color:inherit;background:var(--card);\
    border:1px solid var(--soft);border-radius:.6rem;padding:.55rem .8rem;min-width:0}
    .find output{color:var(--soft);font-size:.9rem}
    .find output:empty{margin-inline-start:-1rem}
    .find button{font:inherit;font-size:.9rem;color:var(--link);background:none;\
    border:1px solid var(--line);border-radius:.6rem;padding:.3rem .8rem;cursor:pointer}
    .list>li{display:grid;grid-template-columns:7.2rem 1fr;gap:.2rem 1rem;padding:.9rem 0;\
    border-top:1px solid var(--line)}
    .list>li:first-child{border-top:0;padding-top:.2rem}
    .when{font-size:.92rem;white-space:nowrap;font-variant-numeric:tabular-nums}
    .evidence{margin-top:.35rem;font-size:.9rem;color:var(--soft)}
    .evidence li{padding:.12rem 0}
    .notes{font-size:.95rem;max-width:44rem}
    .said{margin:.3rem 0 1.75rem}
    .said li{display:grid;grid-template-columns:4rem 1fr;gap:.75rem;padding:.16rem 0;max-width:48rem}
    .said .t{text-align:end;font-size:.85rem;line-height:1.85;font-variant-numeric:tabular-nums;\
    text-decoration:none;color:var(--soft)}
    .said a.t{color:var(--link)}
    .said .turn{margin-top:.6rem}
    .said li:target,.list>li:target{background:var(--tint);border-radius:.4rem}
    .people{display:flex;flex-wrap:wrap;gap:.5rem}
    .people li{background:var(--card);border:1px solid var(--line);border-radius:2rem;\
    padding:.25rem .85rem}
    .people b{font-weight:400;color:var(--soft);margin-inline-start:.4rem;\
    font-variant-numeric:tabular-nums}
    [hidden]{display:none!important}
    @media(max-width:40rem){main{padding-top:1.25rem}.who{align-items:flex-start;gap:.9rem}\
    .pic{width:3.75rem;height:3.75rem;font-size:1.35rem}.list>li{grid-template-columns:1fr;gap:0}\
    .sums{grid-template-columns:1fr 1fr;gap:.5rem}.sums dd{font-size:1.2rem}\
    .said li{grid-template-columns:1fr;gap:0}.said .t{text-align:start}\
    .rows thead{position:absolute;left:-99rem}\
    .rows tr{display:flex;flex-wrap:wrap;gap:0 1rem;padding:.6rem 0;border-bottom:1px solid var(--line)}\
    .rows td,.rows tbody th{padding:0;border:0;text-align:start}\
    .rows tbody th{flex:1 0 100%}\
    .rows td{color:var(--soft);font-size:.9rem}.rows td[data-t=First],.rows td[data-t=Shows]{display:none}\
    .rows td[data-t]::before{content:attr(data-t) " "}}
    @media print{:root{--bg:#fff;--card:#fff;--ink:#000;--soft:#444;--link:#000;--line:#bbb}\
    .top,.skip,.find,.end{display:none}body{font-size:10.5pt}main{max-width:none;padding:0}\
    h2,h3{break-after:avoid}.list>li,.said li,tr{break-inside:avoid}\
    .pic,.k0,.k1,.k2{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
    """
}
