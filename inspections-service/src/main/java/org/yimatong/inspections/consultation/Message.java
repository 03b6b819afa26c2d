package org.yimatong.inspections.consultation;

import java.util.List;
import java.util.UUID;

/** What somebody says in a consultation; the sender makes the id. */
public record Message(UUID id, String text, List<UUID> attachments) {}
