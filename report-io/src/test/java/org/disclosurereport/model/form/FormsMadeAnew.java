package org.disclosurereport.model.form;

/**
 * Definitions that nobody has met before. In the package of the form, because only the form may make definitions;
 * tests run on the class path, where that is possible.
 */
public final class FormsMadeAnew {

    private FormsMadeAnew() {}

    /** A table of an edition, made again: another definition with the same cells. */
    public static TableDefinition table(String key) {
        return switch (key) {
            case "proactive" -> ProactiveForm.of2021();
            case "request" -> RequestForm.of2021();
            default -> DisputeForm.create();
        };
    }
}
