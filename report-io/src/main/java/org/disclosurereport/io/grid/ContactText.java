package org.disclosurereport.io.grid;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.disclosurereport.model.Paragraph;
import org.disclosurereport.model.ReportContact;
import org.disclosurereport.model.Section;
import org.disclosurereport.model.form.SectionKind;

/** 如对本报告有疑问，请与…联系（地址：…，邮编：…，电话：…）: whom the preface, or else section one, says to ask. */
final class ContactText {

    /** What a label announces; what is not meant ends the value before it and is not taken. */
    private enum Part {
        OTHER("网址|网站|(?:网站|网页|网络|链接|下载|访问)地址|联系人|联系单位|联系部门|联系处室|办公时间|工作时间|接待时间"
                + "|(?:监督|投诉|举报|受理|申请|服务|值班|热线){1,3}(?:电话|传真|地址|邮箱|信箱|电子邮箱)"),
        EMAIL("电子邮箱(?:地址)?|电子邮件(?:地址)?|邮箱(?:地址)?|[Ee]-?[Mm][Aa][Ii][Ll]"),
        ADDRESS("(?:联系|办公|通信|通讯|邮寄)?地址"),
        POSTCODE("邮编|邮政编码"),
        PHONE("(?:联系|办公|咨询)?电话"),
        FAX("传真(?:电话|号码)?");

        private final String labels;

        Part(String labels) {
            this.labels = labels;
        }
    }

    private static final int LOOK = 4000;

    /** A label before its value; without a colon it ends the value before it, and nothing is read behind it. */
    private static final Pattern LABEL = Pattern.compile("(" + Part.OTHER.labels + ")|(" + Part.EMAIL.labels + ")|("
            + Part.ADDRESS.labels + ")|(" + Part.POSTCODE.labels + ")|(" + Part.PHONE.labels + ")|(" + Part.FAX.labels
            + ")");

    private static final String BLANKS = "[ \\u00a0\\u3000]{0,4}";
    private static final Pattern BEHIND = Pattern.compile(BLANKS + "(?:([：:])" + BLANKS + "|(?=[0-9０-９（(]))");
    private static final Pattern END = Pattern.compile("[，、；。,;\\n]");
    private static final Pattern POST = Pattern.compile("([0-9０-９]{6})(?![0-9０-９*＊xX×-])");

    /** A number with seven digits at least: one with fewer is a hotline. What is masked is no number. */
    private static final Pattern NUMBER =
            Pattern.compile("[0-9０-９()（）－—–\\- \\u3000+]{1,40}+(?:转[ \\u3000]?[0-9０-９]{1,8}+)?+(?![0-9０-９a-zA-Z*＊×])");

    private static final Pattern MAIL =
            Pattern.compile("[\\w.%+\\-]{1,64}+[@＠][\\w\\-]{1,63}+(?:\\.[\\w\\-]{1,63}+){0,8}+");
    private static final int LEAST_DIGITS = 7;

    private final Map<Part, String> found = new EnumMap<>(Part.class);

    private ContactText() {}

    /** The contact that the text before section one states, or section one where it speaks of questions (疑问). */
    static Optional<ReportContact> find(List<Section> sections) {
        ContactText preface = new ContactText();
        ContactText first = new ContactText();
        for (Section section : sections) {
            boolean isPreface = section.getKind() == SectionKind.PREFACE;
            ContactText contact = isPreface ? preface : first;
            section.getText().stream()
                    .filter(Paragraph.class::isInstance)
                    .map(block -> beginning(((Paragraph) block).getText()))
                    .filter(text -> isPreface || text.contains("疑问"))
                    .forEach(contact::read);
            if (!isPreface) {
                break;
            }
        }
        return preface.found.isEmpty() ? first.contact() : preface.contact();
    }

    /** The whole sentences among the first characters: a number that is cut off would be another one. */
    private static String beginning(String text) {
        return text.length() <= LOOK ? text : text.substring(0, text.lastIndexOf('。', LOOK) + 1);
    }

    private Optional<ReportContact> contact() {
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(ReportContact.builder()
                        .address(Optional.ofNullable(found.get(Part.ADDRESS)))
                        .postcode(Optional.ofNullable(found.get(Part.POSTCODE)))
                        .phone(Optional.ofNullable(found.get(Part.PHONE)))
                        .fax(Optional.ofNullable(found.get(Part.FAX)))
                        .email(Optional.ofNullable(found.get(Part.EMAIL)))
                        .build());
    }

    private void read(String text) {
        Matcher label = LABEL.matcher(text);
        Matcher behind = BEHIND.matcher(text);
        Part part = Part.OTHER;
        int start = 0;
        while (label.find()) {
            if (behind.region(label.end(), text.length()).lookingAt()) {
                take(part, text.substring(start, label.start()));
                part = behind.group(1) == null ? Part.OTHER : part(label);
                start = behind.end();
            }
        }
        take(part, text.substring(start));
    }

    private static Part part(Matcher label) {
        int group = 1;
        while (label.group(group) == null) {
            group++;
        }
        return Part.values()[group - 1];
    }

    /** Keeps the first value of each part that is one. */
    private void take(Part part, String rest) {
        if (part != Part.OTHER && !found.containsKey(part)) {
            Optional<String> value = switch (part) {
                case ADDRESS -> address(upToEnd(rest));
                case POSTCODE -> start(POST, rest);
                case EMAIL -> start(MAIL, rest);
                default -> start(NUMBER, rest).map(ContactText::upToEnd).filter(ContactText::isLong);
            };
            value.ifPresent(text -> found.put(part, text));
        }
    }

    private static Optional<String> start(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.lookingAt() ? Optional.of(matcher.group()) : Optional.empty();
    }

    /** A place has a name; a page of the web is none. */
    private static Optional<String> address(String text) {
        boolean place = text.codePoints().anyMatch(Character::isIdeographic);
        return place && !text.contains("://") && !text.contains("www.") && !text.contains("@")
                ? Optional.of(text)
                : Optional.empty();
    }

    private static boolean isLong(String number) {
        return number.chars().filter(Character::isDigit).count() >= LEAST_DIGITS;
    }

    /** The text up to a mark that ends it, or to a bracket that opens or closes and has no twin. */
    private static String upToEnd(String text) {
        Matcher mark = END.matcher(text);
        int end = mark.find() ? mark.start() : text.length();
        int open = -1;
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            if (c == '（' || c == '(') {
                open = open < 0 ? i : open;
            } else if (c == '）' || c == ')') {
                end = open < 0 ? i : end;
                open = -1;
            }
        }
        return text.substring(0, open < 0 ? end : open).strip();
    }
}
