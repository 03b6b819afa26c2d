package org.yimatong.inspections.publication.credit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.yimatong.inspections.storage.StoredForm;

/** Keeps what was decided as JSON, its kind beside it. */
@Converter
class CreditColumn implements AttributeConverter<CreditContent, String> {

    private static final String KIND = "kind";

    @Override
    public String convertToDatabaseColumn(CreditContent content) {
        ObjectNode json = StoredForm.JSON.valueToTree(content);
        return json.put(KIND, content.kind().name()).toString();
    }

    @Override
    public CreditContent convertToEntityAttribute(String stored) {
        try {
            JsonNode json = StoredForm.JSON.readTree(stored);
            return switch (CreditKind.valueOf(json.path(KIND).textValue())) {
                case PENALTY -> StoredForm.JSON.treeToValue(json, Penalty.class);
                case PERMIT -> StoredForm.JSON.treeToValue(json, Permit.class);
            };
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored decision that cannot be read", e);
        }
    }
}
