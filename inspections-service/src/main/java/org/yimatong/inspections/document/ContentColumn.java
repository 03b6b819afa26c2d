package org.yimatong.inspections.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.yimatong.inspections.document.content.DocumentContent;
import org.yimatong.inspections.storage.StoredForm;

/** Keeps what a document says as JSON. */
@Converter
class ContentColumn implements AttributeConverter<DocumentContent, String> {

    @Override
    public String convertToDatabaseColumn(DocumentContent content) {
        try {
            return StoredForm.JSON.writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("A document that cannot be written as JSON", e);
        }
    }

    @Override
    public DocumentContent convertToEntityAttribute(String stored) {
        try {
            return StoredForm.JSON.readValue(stored, DocumentContent.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored document that cannot be read", e);
        }
    }
}
