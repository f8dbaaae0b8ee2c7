package org.disclosurereport.io.schema;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.transform.sax.SAXSource;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.disclosurereport.model.form.Edition;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;

/**
 * Validates documents with an XSD and the JDK's own validator, guarded: no document type declaration, no
 * entity, no schema but ours, no network. The only place that makes schema factories and SAX parsers.
 */
final class XsdCheck {

    private final Schema schema;

    XsdCheck(Edition edition) {
        this(ReportSchema.xsd(edition));
    }

    XsdCheck(String text) {
        try {
            SchemaFactory factory = SchemaFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            factory.setErrorHandler(new Strict());
            schema = factory.newSchema(new StreamSource(new StringReader(text)));
        } catch (SAXException e) {
            throw new IllegalArgumentException("Schema must be one, but: " + e.getMessage(), e);
        }
    }

    boolean isValid(byte[] document) {
        try {
            validate(document);
            return true;
        } catch (SAXException e) {
            return false;
        }
    }

    void validate(byte[] document) throws SAXException {
        try {
            Validator validator = schema.newValidator();
            validator.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            validator.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            validator.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            validator.setErrorHandler(new Strict());
            validator.validate(new SAXSource(parser(), new InputSource(new ByteArrayInputStream(document))));
        } catch (IOException | ParserConfigurationException e) {
            throw new SAXException(e);
        }
    }

    private static XMLReader parser() throws SAXException, ParserConfigurationException {
        SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        factory.setXIncludeAware(false);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
        factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
        XMLReader reader = factory.newSAXParser().getXMLReader();
        // the JDK's validator needs quadratic time for depth, and has no limit of its own
        reader.setProperty("http://www.oracle.com/xml/jaxp/properties/maxElementDepth", "256");
        return reader;
    }

    /** Every error ends the validation. */
    private static final class Strict implements ErrorHandler {
        @Override
        public void warning(SAXParseException e) throws SAXException {
            throw e;
        }

        @Override
        public void error(SAXParseException e) throws SAXException {
            throw e;
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }
    }
}
