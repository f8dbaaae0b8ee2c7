package org.disclosurereport.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.disclosurereport.model.OrganKind;
import org.disclosurereport.model.OrganLevel;
import org.disclosurereport.model.ReportingOrgan;
import org.disclosurereport.model.UnifiedSocialCreditCode;

/**
 * Gives the governments of a tree their names and codes. No name and no code stands twice in a tree, whatever was drawn;
 * the code of a division begins with that of the division above, and the credit code holds it.
 */
final class OrganTreeBuilder {

    private static final List<String> PLACES = List.of(
            "安平", "永宁", "清河", "长乐", "新安", "太和", "兴隆", "定远", "临江", "东阳", "南丰", "西华", "北流", "平湖", "金坛", "石泉", "云阳", "龙游",
            "广宁", "福清");
    private static final List<String> PROVINCIAL = List.of("财政厅", "公安厅", "教育厅", "自然资源厅");
    private static final List<String> LOCAL = List.of("财政局", "公安局", "教育局", "自然资源局");
    private static final int[] ORGANISATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

    private final int serial;
    private int organs;
    private int governments;

    /** A builder of one tree; the serial tells the names and codes of one tree from those of others. */
    OrganTreeBuilder(int serial) {
        this.serial = serial;
    }

    /**
     * What a government has: how many departments, whether an organisation acts for it, and the governments below.
     */
    record Shape(int departments, boolean authorises, List<Shape> below) {}

    OrganTree build(OrganLevel level, String division, Shape shape) {
        return build(level, division, shape, Optional.empty());
    }

    private OrganTree build(OrganLevel level, String division, Shape shape, Optional<ReportingOrgan> parent) {
        String place = PLACES.get((serial + governments++) % PLACES.size()) + suffix(level);
        ReportingOrgan government = organ(place + "人民政府", OrganKind.GOVERNMENT, level, division, parent);
        Optional<ReportingOrgan> above = Optional.of(government);
        if (level == OrganLevel.TOWNSHIP) {
            return new OrganTree(government, Optional.empty(), List.of(), List.of());
        }
        boolean province = level == OrganLevel.PROVINCE;
        ReportingOrgan office =
                organ(place + "人民政府" + (province ? "办公厅" : "办公室"), OrganKind.GENERAL_OFFICE, level, division, above);
        List<ReportingOrgan> departments = new ArrayList<>();
        for (String name : (province ? PROVINCIAL : LOCAL).subList(0, shape.departments())) {
            departments.add(organ(place + name, OrganKind.DEPARTMENT, level, division, above));
        }
        if (shape.authorises()) {
            departments.add(organ(place + "气象局", OrganKind.AUTHORISED_ORGANISATION, level, division, above));
        }
        List<OrganTree> below = new ArrayList<>();
        for (Shape each : shape.below()) {
            OrganLevel next = OrganLevel.values()[level.ordinal() + 1];
            below.add(build(next, below(division, next, below.size()), each, above));
        }
        return new OrganTree(government, Optional.of(office), departments, below);
    }

    private static String suffix(OrganLevel level) {
        return switch (level) {
            case STATE, PROVINCE -> "省";
            case PREFECTURE -> "市";
            case COUNTY -> "县";
            case TOWNSHIP -> "镇";
        };
    }

    /** GB/T 2260: two digits each for province, prefecture and county; GB/T 10114: three more for a township. */
    private static String below(String division, OrganLevel level, int number) {
        return switch (level) {
            case STATE, PROVINCE -> division;
            case PREFECTURE -> String.format(Locale.ROOT, "%s%02d00", division.substring(0, 2), number + 1);
            case COUNTY -> String.format(Locale.ROOT, "%s%02d", division.substring(0, 4), number + 21);
            case TOWNSHIP -> division + (number + 100);
        };
    }

    private ReportingOrgan organ(
            String name, OrganKind kind, OrganLevel level, String division, Optional<ReportingOrgan> parent) {
        return ReportingOrgan.builder()
                .name(name)
                .creditCode(creditCode(kind, division, 100 * serial + organs++))
                .divisionCode(division)
                .level(level)
                .kind(kind)
                .parent(parent)
                .build();
    }

    /** The code of an organ (11) or a public institution (12) that was registered in a division. */
    static String creditCode(OrganKind kind, String division, int number) {
        String organisation = String.format(Locale.ROOT, "%08d", number);
        String body = (kind == OrganKind.AUTHORISED_ORGANISATION ? "12" : "11")
                + division.substring(0, 6)
                + organisation
                + organisationCheck(organisation);
        return body + UnifiedSocialCreditCode.checkCharacter(body + "0").orElseThrow();
    }

    /** The check character of GB 11714: an organisation code is part of the credit code. */
    private static char organisationCheck(String organisation) {
        int sum = 0;
        for (int i = 0; i < ORGANISATION_WEIGHTS.length; i++) {
            sum += Character.digit(organisation.charAt(i), Character.MAX_RADIX) * ORGANISATION_WEIGHTS[i];
        }
        return "0123456789X".charAt((11 - sum % 11) % 11);
    }
}
