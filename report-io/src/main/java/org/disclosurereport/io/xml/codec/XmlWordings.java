package org.disclosurereport.io.xml.codec;

import org.disclosurereport.model.finding.Printable;
import org.disclosurereport.model.form.Wording;

/** What findings call the things of an XML document. */
final class XmlWordings {

    static final Wording DOCUMENT = Wording.of("文件", "this document");
    static final Wording TEXT = Wording.of("文本", "a text");
    static final Wording ELEMENT = Wording.of("含元素的内容", "content with elements");
    static final Wording ELEMENTS = Wording.of("元素", "elements");
    static final Wording CELL = Wording.of(
            "数字、“/”、“-”，或带属性 unreadable=\"原文\" 的空元素", "a number, /, - or an empty element with unreadable=\"…\"");
    static final Wording NOTHING_BESIDE = Wording.of(
            "空元素（原文已写在属性 unreadable 中）", "an empty element, for the text stands in its attribute unreadable");

    private XmlWordings() {}

    static Wording otherNamespace(String found, String expected) {
        String shown = found.isEmpty() ? "\"\"" : Printable.of(found);
        return Wording.of(
                "它属于命名空间 " + shown + "，应为 " + expected + "。",
                "It is in the namespace " + shown + "; ours is " + expected + ".");
    }

    static Wording isAttribute(String name) {
        return Wording.of("它应写成属性：" + name + "=\"…\"。", "It is an attribute here: " + name + "=\"…\".");
    }

    static Wording knownAttributes(String known) {
        return known.isEmpty()
                ? Wording.of("此处没有属性。", "There are no attributes here.")
                : Wording.of("此处的属性：" + known, "Known attributes: " + known);
    }
}
