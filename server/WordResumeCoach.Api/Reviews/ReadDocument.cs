using WordResumeCoach.Core.Documents;
using WordResumeCoach.Core.Reviews;

namespace WordResumeCoach.Api.Reviews;

/// <summary>Reads a file into a document; <see cref="Docx.DocumentReader.Read"/>.</summary>
internal delegate Document ReadDocument(ReadOnlyMemory<byte> file, CancellationToken cancellation);

/// <summary>Reviews what was read; <see cref="Reviewer.Review"/>.</summary>
internal delegate Review MakeReview(ReviewInputs inputs, CancellationToken cancellation);
