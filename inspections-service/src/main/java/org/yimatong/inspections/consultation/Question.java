package org.yimatong.inspections.consultation;

import jakarta.persistence.Embeddable;

/**
 * What an enterprise wants to know.
 *
 * @param field of knowledge, in the bureau's words, for example 电气仪表
 */
@Embeddable
public record Question(String field, String title, String text) {}
