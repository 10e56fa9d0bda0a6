// npm does not hand a signal on to the script that it runs, and dies without a word when it is killed. So the script
// looks after npm itself.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

const EVERY_MS = 400

/**
 * Calls `gone` once when npm, or the shell between npm and this process, has ended. Does nothing where npm did not
 * start this process: whoever writes `nohup node bin/start.mjs &` wants it to go on alone.
 *
 * @param {() => void} gone
 */
export function watchParents(gone) {
  if (!process.env.npm_lifecycle_event || process.platform === 'win32') return
  const parent = process.ppid
  const grandparent = isShell(parent) ? parentOf(parent) : null
  const timer = setInterval(() => {
    if (process.ppid === parent && (grandparent === null || parentOf(parent) === grandparent)) return
    clearInterval(timer)
    gone()
  }, EVERY_MS)
  timer.unref()
}

/** @param {number} pid */
function isShell(pid) {
  return /^(-|.*\/)?(ba|da|z|k|a)?sh\b/.test(describe(pid, 'args', () => readFileSync(`/proc/${pid}/comm`, 'utf8')))
}

/** @param {number} pid */
function parentOf(pid) {
  const stat = () => {
    // "pid (name) state ppid": the name may hold spaces and brackets, so count from the last bracket.
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return text.slice(text.lastIndexOf(')') + 2).split(' ')[1] ?? ''
  }
  return Number(describe(pid, 'ppid', stat)) || null
}

/**
 * @param {number} pid
 * @param {string} field of ps
 * @param {() => string} fromProc
 */
function describe(pid, field, fromProc) {
  try {
    return fromProc().trim()
  } catch {
    if (process.platform === 'linux') return ''
  }
  try {
    return execFileSync('ps', ['-o', `${field}=`, '-p', String(pid)], { encoding: 'utf8' }).trim()
  } catch {
    return ''
  }
}
