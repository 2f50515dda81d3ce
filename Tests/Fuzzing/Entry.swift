import Glibc
import TestSupport

/// What libFuzzer calls with each file that it makes.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let file = Array(UnsafeBufferPointer(start: bytes, count: count))
  let started = processorTime()
  let verdict = ReadingPath.verdict(on: file)
  if let broken = verdict.broken { stop("broken: \(broken)") }
  let spent = processorTime() - started
  // libFuzzer's own limit is time on the wall, which a busy machine stretches.
  if spent > secondsAllowed { stop("slow: \(spent) s of processor time") }
  return 0
}

/// What libFuzzer calls to make a file out of another one.
@_cdecl("LLVMFuzzerCustomMutator")
public func mutate(
  _ bytes: UnsafeMutablePointer<UInt8>, _ count: Int, _ most: Int, _ seed: CUnsignedInt
) -> Int {
  var mutator = PackageMutator(seed: UInt64(seed))
  let made = mutator.mutate(Array(UnsafeBufferPointer(start: bytes, count: count)), most: most)
  return copy(made, to: bytes, most: most)
}

/// What libFuzzer calls to make a file out of two others.
@_cdecl("LLVMFuzzerCustomCrossOver")
public func crossOver(
  _ first: UnsafePointer<UInt8>?, _ firstCount: Int, _ second: UnsafePointer<UInt8>?,
  _ secondCount: Int, _ out: UnsafeMutablePointer<UInt8>, _ most: Int, _ seed: CUnsignedInt
) -> Int {
  var mutator = PackageMutator(seed: UInt64(seed))
  let made = mutator.cross(
    Array(UnsafeBufferPointer(start: first, count: firstCount)),
    Array(UnsafeBufferPointer(start: second, count: secondCount)))
  return copy(made, to: out, most: most)
}

private func copy(
  _ made: [UInt8], to out: UnsafeMutablePointer<UInt8>, most: Int
) -> Int {
  guard made.count <= most else { return 0 }
  made.withUnsafeBufferPointer { made in
    if let base = made.baseAddress { out.update(from: base, count: made.count) }
  }
  return made.count
}

/// The processor time that one small file may take, instrumented as it is.
private let secondsAllowed =
  getenv("PLAIT_FUZZ_SECONDS").flatMap { Double(String(cString: $0)) } ?? 2

private func processorTime() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

/// Ends the program so that libFuzzer keeps the file.
private func stop(_ reason: String) -> Never {
  let line = "\n== plait: \(reason)\n"
  line.withCString { text in _ = write(2, text, strlen(text)) }
  abort()
}
