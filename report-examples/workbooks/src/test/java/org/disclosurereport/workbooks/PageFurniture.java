package org.disclosurereport.workbooks;

import java.util.Set;

/** What a site puts around a report. */
final class PageFurniture {

    private static final int DEPTH = 3;

    private final PageWriter page;
    private final Set<PageQuirk> quirks;

    PageFurniture(PageWriter page, Set<PageQuirk> quirks) {
        this.page = page;
        this.quirks = quirks;
    }

    void top(FiledFigures report, String title) {
        if (quirks.contains(PageQuirk.CHROME)) {
            page.raw("<script>var visits = 128;</script>")
                    .raw("<style>.nav li { float: left }</style>")
                    .raw("<ul class=\"nav\"><li><a href=\"/\">首页</a></li><li><a href=\"/zwgk/\">政务公开</a></li>"
                            + "<li><a href=\"/bsfw/\">办事服务</a></li><li><a href=\"/hdjl/\">互动交流</a></li></ul>")
                    .raw("<form><input type=\"text\" value=\"请输入关键词\" /><button>搜索</button></form>")
                    .raw("<div class=\"path\">您所在的位置：<a href=\"/\">首页</a> &gt; <a href=\"/zwgk/\">政务公开</a>"
                            + " &gt; 政府信息公开年报</div>");
        }
        if (quirks.contains(PageQuirk.METADATA)) {
            metadata(report, title);
        }
        if (quirks.contains(PageQuirk.WRAPPERS)) {
            page.raw("<table width=\"100%\"><tr><td width=\"12\">&nbsp;</td><td>\n".repeat(DEPTH));
        }
        if (quirks.contains(PageQuirk.CHROME)) {
            page.raw("<div class=\"tools\">发布日期：" + (report.year() + 1) + "-01-20 09:30 字号：<a>大</a> <a>中</a> <a>小</a>"
                    + " 浏览次数：<span id=\"visits\">128</span></div>");
        }
    }

    private void metadata(FiledFigures report, String title) {
        String year = String.valueOf(report.year() + 1);
        page.raw("<table class=\"headInfo\"><tbody>")
                .raw("<tr><td>索 引 号：</td><td>00123456-7/" + year + "-00012</td><td>主题分类：</td><td>政务公开</td></tr>")
                .raw("<tr><td>发布机构：</td><td>" + PageWriter.escaped(report.organ()) + "</td><td>发文日期：</td><td>" + year
                        + "年01月20日</td></tr>")
                .raw("<tr><td>名　　称：</td><td colspan=\"3\">" + PageWriter.escaped(title) + "</td></tr>")
                .raw("<tr><td>文　　号：</td><td>&nbsp;</td><td>主 题 词：</td><td></td></tr>")
                .raw("</tbody></table>");
    }

    void bottom(FiledFigures report) {
        if (quirks.contains(PageQuirk.WRAPPERS)) {
            page.raw("</td><td width=\"12\">&nbsp;</td></tr></table>\n".repeat(DEPTH));
        }
        if (quirks.contains(PageQuirk.CHROME)) {
            page.raw("<div class=\"share\">分享到：<a>微信</a> <a>微博</a> 【打印】 【关闭】</div>");
        }
        if (quirks.contains(PageQuirk.LINKS)) {
            page.raw("<div>上一篇：<a href=\"1.html\">" + PageWriter.escaped(report.organ()) + (report.year() - 1)
                            + "年政府信息公开工作年度报告</a></div>")
                    .raw("<div>下一篇：<a href=\"2.html\">示例市档案馆" + report.year() + "年政府信息公开工作年度报告</a></div>");
        }
        if (quirks.contains(PageQuirk.CHROME)) {
            page.raw("<div class=\"footer\"><p>主办单位：示例市人民政府办公室　电话：0000-0000000</p>"
                    + "<p>备案号：示ICP备00000000号-1　网站标识码：0000000000　<img src=\"police.png\" alt=\"\" />示公网安备"
                    + " 00000000000001号</p></div>");
        }
    }
}
