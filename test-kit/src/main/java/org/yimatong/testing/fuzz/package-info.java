/**
 * Requests made from a service's OpenAPI document, valid and otherwise, in short sequences; an answer that failed or
 * does not conform to the document is told with the request.
 */
package org.yimatong.testing.fuzz;
