package org.disclosurereport.validation.rules;

import java.util.Arrays;
import java.util.List;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.FindingCode;
import org.disclosurereport.model.finding.MessageCatalogue;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.form.Address;
import org.disclosurereport.model.form.Wording;
import org.disclosurereport.validation.Rule;

/**
 * A rule whose texts stand in the message catalogue of this module: {@code <id>.title}, {@code .explanation},
 * {@code .remedy}, {@code .legalBasis}, {@code .message}, and the further messages that the rule declares.
 */
public abstract class CatalogueRule implements Rule {

    /** The texts of all rules. */
    static final MessageCatalogue TEXTS = MessageCatalogue.load(name -> Rule.class.getResourceAsStream(name));

    static final List<String> TEXTS_OF_EVERY_RULE = List.of("title", "explanation", "remedy", "legalBasis", "message");

    private static final String MESSAGE = "message";

    private final FindingCode code;
    private final Severity severity;
    private final List<String> furtherMessages;

    /**
     * A rule.
     *
     * @param id id of the rule
     * @param severity how much it weighs
     * @param furtherMessages keys of messages besides {@code <id>.message}; those that begin with a dot belong
     *     to this rule alone, the others are shared
     */
    protected CatalogueRule(String id, Severity severity, String... furtherMessages) {
        this.code = FindingCode.of(id);
        this.severity = severity;
        this.furtherMessages = Arrays.stream(furtherMessages).map(this::key).toList();
    }

    private String key(String name) {
        return name.startsWith(".") ? code + name : name;
    }

    @Override
    public final FindingCode code() {
        return code;
    }

    @Override
    public final Severity severity() {
        return severity;
    }

    @Override
    public final Wording title() {
        return text("title");
    }

    @Override
    public final Wording explanation() {
        return text("explanation");
    }

    @Override
    public final Wording remedy() {
        return text("remedy");
    }

    @Override
    public final Wording legalBasis() {
        return text("legalBasis");
    }

    @Override
    public boolean isEssential() {
        return false;
    }

    /** Keys of the messages that this rule may use besides its {@code .message}. */
    final List<String> furtherMessages() {
        return furtherMessages;
    }

    private Wording text(String name) {
        return TEXTS.text(code + "." + name);
    }

    /**
     * The rule does not hold.
     *
     * @param facts what the message names
     * @param addresses the elements concerned, that which tells the instance first
     * @return a finding, begun
     */
    protected final Finding.Builder broken(Facts facts, Iterable<? extends Address> addresses) {
        return broken(facts, addresses, "." + MESSAGE);
    }

    /**
     * The rule does not hold, said with one of the further messages.
     *
     * @param facts what the message names
     * @param addresses the elements concerned, that which tells the instance first
     * @param message key of the message
     * @return a finding, begun
     */
    protected final Finding.Builder broken(Facts facts, Iterable<? extends Address> addresses, String message) {
        return finding(facts, addresses, message).severity(severity);
    }

    /**
     * The rule can neither be confirmed nor refuted, for the reason that a further message gives.
     *
     * @param facts what the message names
     * @param addresses the elements concerned, that which tells the instance first
     * @param message key of the message
     * @return a finding, begun
     */
    protected final Finding.Builder notAssessable(Facts facts, Iterable<? extends Address> addresses, String message) {
        return finding(facts, addresses, message).severity(Severity.HINT).assessable(false);
    }

    private Finding.Builder finding(Facts facts, Iterable<? extends Address> addresses, String message) {
        return Finding.builder()
                .code(code)
                .addAllAddresses(addresses)
                .operands(facts.operands())
                .message(render(message, facts));
    }

    /**
     * A declared message as a sentence.
     *
     * @param message key of the message
     * @param facts what it names
     * @return the sentence in both languages
     */
    protected final Wording render(String message, Facts facts) {
        String key = key(message);
        if (!key.equals(code + "." + MESSAGE) && !furtherMessages.contains(key)) {
            throw new IllegalArgumentException(
                    "Rule " + code + " must declare the messages it uses, but did not declare " + key);
        }
        Wording rendered = TEXTS.render(key, facts.words());
        return Wording.of(rendered.zh(), capitalised(rendered.en()));
    }

    private static String capitalised(String sentence) {
        return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }
}
