package org.disclosurereport.model.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which name was probably meant: two typing errors at most, and in a short name no more than half of it. */
class NearestNameTest {

    private static final List<String> NAMES =
            List.of("p", "year", "scope", "organ", "edition", "publication", "divisionCode", "concludedTotal");

    @ParameterizedTest
    @CsvSource({
        "year, year",
        "YEAR, year",
        "' year ', year",
        "yer, year",
        "yeaar, year",
        "yaer, year",
        "yesr, year",
        "eyar, year",
        "yeear, year",
        "ear, year",
        "yea, year",
        "xyear, year",
        "yearx, year",
        "yaxr, year",
        "yrae, year",
        "pp, p",
        "publicatoin, publication",
        "pubIication, publication",
        "pulbicatoin, publication",
        "ublicatio, publication",
        "xpublicationx, publication",
        "divisoincode, divisionCode",
        "ConcludedTotals, concludedTotal",
        "oscpe, scope"
    })
    void up_to_two_typing_errors_are_seen_through(String written, String meant) {
        assertThat(NearestName.find(written, NAMES)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({
        "ublicati",
        "xxpublicationx",
        "pbulciatoin",
        "raey",
        "q",
        "''",
        "yxxr1",
        "tion",
        "concludedTotalRow",
        "zz"
    })
    void with_more_of_them_no_name_is_suggested(String written) {
        assertThat(NearestName.find(written, NAMES)).isEmpty();
    }

    @Test
    void the_nearer_of_two_names_is_meant_and_of_equals_the_first() {
        assertThat(NearestName.find("totla", List.of("totals", "total"))).contains("total");
        assertThat(NearestName.find("totel", List.of("total", "totem"))).contains("total");
        assertThat(NearestName.find("granteb", List.of("granted", "granter"))).contains("granted");
    }

    /** Two letters that stand crosswise are one error; with one of them so, there are two. */
    @Test
    void a_swap_is_of_two_letters() {
        assertThat(NearestName.find("yaer", List.of("yera", "year"))).contains("year");
        assertThat(NearestName.find("abcd", List.of("abxc", "abxd"))).contains("abxd");
        assertThat(NearestName.find("abcd", List.of("abdx", "abxd"))).contains("abxd");
    }

    @Test
    void a_name_longer_than_any_is_not_compared() {
        String longest = "n".repeat(64);
        assertThat(NearestName.find(longest, List.of(longest))).contains(longest);
        assertThat(NearestName.find(longest + "n", List.of(longest))).isEmpty();
    }
}
