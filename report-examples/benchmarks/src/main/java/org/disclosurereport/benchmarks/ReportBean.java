package org.disclosurereport.benchmarks;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonRootName;
import java.math.BigDecimal;
import java.util.List;
import tools.jackson.dataformat.xml.annotation.JacksonXmlElementWrapper;
import tools.jackson.dataformat.xml.annotation.JacksonXmlProperty;

/**
 * The report as a host without this library would declare it: one bean for each object, bound by a general
 * mapper. It keeps numbers only, no other state of a cell, no place, and checks nothing.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonRootName(value = "report", namespace = "urn:org.disclosurereport:report:1")
@JsonPropertyOrder({
    "format",
    "edition",
    "year",
    "title",
    "organ",
    "scope",
    "period",
    "publication",
    "sections",
    "proactive",
    "request",
    "dispute"
})
public class ReportBean {
    public String format;
    public String edition;
    public int year;
    public String title;
    public Organ organ;
    public String scope;
    public Period period;
    public Publication publication;

    @JacksonXmlElementWrapper(localName = "sections")
    @JacksonXmlProperty(localName = "section")
    public List<Section> sections;

    public Proactive proactive;
    public Request request;
    public Dispute dispute;

    /** Who reports. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public static class Organ {
        public String name;
        public String creditCode;
        public String divisionCode;
        public String level;
        public String kind;
        public Organ parent;
    }

    /** From when to when. */
    public static class Period {
        public String firstDay;
        public String lastDay;
    }

    /** When and where it was published. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public static class Publication {
        public String date;
        public String indexNumber;
        public String documentNumber;
        public String address;
        public String version;
    }

    /** A section with paragraphs. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public static class Section {
        @JacksonXmlProperty(isAttribute = true)
        public String kind;

        public String title;

        @JacksonXmlElementWrapper(localName = "text")
        @JacksonXmlProperty(localName = "p")
        public List<String> text;
    }

    /** Section two. */
    public static class Proactive {
        public Documents administrativeRule;
        public Documents normativeDocument;
        public Decisions license;
        public Decisions penalty;
        public Decisions compulsoryMeasure;
        public Fees administrativeFees;
    }

    /** Documents of one kind. */
    public static class Documents {
        public long issued;
        public long repealed;
        public long inForce;
    }

    /** Decisions of one kind. */
    public static class Decisions {
        public long decisions;
    }

    /** Fees. */
    public static class Fees {
        public BigDecimal amount;
    }

    /** Section three. */
    public static class Request {
        public Applicants newlyReceived;
        public Applicants broughtForward;
        public Applicants granted;
        public Applicants partiallyGranted;
        public Applicants deniedStateSecret;
        public Applicants deniedProhibitedByLaw;
        public Applicants deniedSecurityAndStability;
        public Applicants deniedThirdPartyRights;
        public Applicants deniedInternalAffairs;
        public Applicants deniedProcessInformation;
        public Applicants deniedEnforcementFile;
        public Applicants deniedAdministrativeInquiry;
        public Applicants unableNotHeld;
        public Applicants unableRequiresCreation;
        public Applicants unableStillUnclear;
        public Applicants notProcessedPetition;
        public Applicants notProcessedRepeated;
        public Applicants notProcessedPublication;
        public Applicants notProcessedExcessive;
        public Applicants notProcessedConfirmation;
        public Applicants otherHandlingCorrectionOverdue;
        public Applicants otherHandlingFeeOverdue;
        public Applicants otherHandlingOther;
        public Applicants concludedTotal;
        public Applicants carriedForward;
    }

    /** One row of section three. */
    public static class Applicants {
        public long naturalPerson;
        public long commercialEnterprise;
        public long researchInstitution;
        public long publicWelfareOrganization;
        public long legalServiceInstitution;
        public long otherOrganization;
        public long total;
    }

    /** Section four. */
    public static class Dispute {
        public Results reconsideration;
        public Results directLitigation;
        public Results litigationAfterReconsideration;
    }

    /** One block of section four. */
    public static class Results {
        public long upheld;
        public long corrected;
        public long otherResult;
        public long pending;
        public long total;
    }
}
